import { isUuid } from './ids'
import { parsePlainDate } from './plain-date'

/** What may stand in one place of a cursor: ids and moments are cast by the database, which fails on anything else. */
export type CursorKey = 'text' | 'uuid' | 'day' | 'moment'

const CLOCK = /^ ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/

const FITS: Record<CursorKey, (key: string) => boolean> = {
  text: (key) => !key.includes('\0'),
  uuid: isUuid,
  day: (key) => parsePlainDate(key) !== null,
  /** As the database writes a moment: "2026-11-22 13:05:09.123456+00". */
  moment: (key) => parsePlainDate(key.slice(0, 10)) !== null && CLOCK.test(key.slice(10)),
}

/** A place in a list ordered by some keys, as one opaque word for the address bar. */
export function toCursor(keys: readonly string[]): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(keys))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** The keys a cursor stands for; null when it is not one of ours with such keys: the list then starts at its top. */
export function fromCursor(cursor: string | undefined, kinds: readonly CursorKey[]): string[] | null {
  if (!cursor || cursor.length > 600) return null
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
    const keys: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!Array.isArray(keys) || keys.length !== kinds.length) return null
    return kinds.every((kind, nth) => typeof keys[nth] === 'string' && FITS[kind](keys[nth])) ? keys : null
  } catch {
    return null
  }
}
