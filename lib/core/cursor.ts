/** A place in a list ordered by some keys, as one opaque word for the address bar. */
export function toCursor(keys: readonly string[]): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(keys))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** The keys a cursor stands for; null when it is not one of ours with so many keys (the list then starts at its top). */
export function fromCursor(cursor: string | undefined, count: number): string[] | null {
  if (!cursor || cursor.length > 600) return null
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
    const keys: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const fits = Array.isArray(keys) && keys.length === count && keys.every((key) => typeof key === 'string')
    return fits ? (keys as string[]) : null
  } catch {
    return null
  }
}
