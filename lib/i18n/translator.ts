import { IntlMessageFormat } from 'intl-messageformat'
import type { Locale, MessageKey } from './catalogue'

export type MessageValues = Record<string, string | number>
/** Flat full keys (`portfolio.title`) to texts; an association's own labels have the same shape and lie over them. */
export type Texts = Readonly<Record<string, string>>

export type Translate = {
  (key: MessageKey, values?: MessageValues): string
  /** For keys that come from data (a reason code, an error key): falls back to the key itself. */
  any(key: string, values?: MessageValues): string
  has(key: string): boolean
  locale: Locale
}

/** A translator over the given texts. Parsed messages are kept for the life of the translator. */
export function makeTranslator(locale: Locale, texts: Texts, labels: Texts = {}): Translate {
  const parsed = new Map<string, IntlMessageFormat>()
  const find = (key: string) => labels[key] ?? texts[key]

  function any(key: string, values?: MessageValues): string {
    const text = find(key)
    if (text === undefined) return key
    if (!text.includes('{') && !text.includes("'")) return text
    let message = parsed.get(key)
    if (!message) {
      message = new IntlMessageFormat(text, locale)
      parsed.set(key, message)
    }
    return String(message.format(values))
  }

  const t = ((key: MessageKey, values?: MessageValues) => any(key, values)) as Translate
  t.any = any
  t.has = (key) => find(key) !== undefined
  t.locale = locale
  return t
}
