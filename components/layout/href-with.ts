/** An address with search parameters; empty ones are left out. */
export function hrefWith(base: string, values: Record<string, string | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value)
  const text = query.toString()
  return text ? `${base}?${text}` : base
}
