import type { PlainDate } from './plain-date'

/** A value of a sentence that only the translator can put into words. */
export type MessageValue =
  | string
  | number
  | { readonly day: PlainDate }
  | { readonly minutes: number }
  | { readonly key: string }
  | { readonly keys: readonly string[] }

/** A sentence as it travels: its key in the catalogue and its values. lib/i18n/say.ts turns it into text. */
export type Message = { readonly key: string; readonly values?: Readonly<Record<string, MessageValue>> }

export function message(key: string, values?: Readonly<Record<string, MessageValue>>): Message {
  return values ? { key, values } : { key }
}
