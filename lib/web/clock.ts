/** The one place in the web room that looks at the clock: each request has one moment. */
export function clock(): Date {
  return new Date()
}
