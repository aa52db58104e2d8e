export type RefValues = Record<string, string | number>

/** A message key with its values in one string (`ui.error.tooLong?max=500`), so that a field's errors stay strings. */
export function messageRef(key: string, values?: RefValues): string {
  if (!values || Object.keys(values).length === 0) return key
  const query = new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)]))
  return `${key}?${query}`
}

export function parseMessageRef(ref: string): { key: string; values: RefValues } {
  const at = ref.indexOf('?')
  if (at < 0 || ref.includes(' ')) return { key: ref, values: {} }
  const values: RefValues = {}
  for (const [name, value] of new URLSearchParams(ref.slice(at + 1))) {
    values[name] = /^-?\d{1,15}$/.test(value) ? Number(value) : value
  }
  return { key: ref.slice(0, at), values }
}
