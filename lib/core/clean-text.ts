/**
 * A text as the database takes it: without the zero character, which Postgres refuses in any text, and without halves of
 * characters, which it refuses in JSON. Nobody types either; they come with what was pasted, and from programs.
 */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd')
}

/** The same for each text in what a program sent, names of fields included. */
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [cleanText(name), cleaned(held)]))
}
