import type { Locale } from '@/lib/i18n/catalogue'
import { rules as en } from '@/lib/i18n/messages/en/rules'
import { rules as es } from '@/lib/i18n/messages/es/rules'
import { makeTranslator, type Translate } from '@/lib/i18n/translator'

/** Only the namespace the assessment speaks with, so that the command starts at once. */
const MESSAGES: Record<Locale, Readonly<Record<string, string>>> = { en, es }
const made = new Map<Locale, Translate>()

export function words(locale: Locale): Translate {
  const found = made.get(locale)
  if (found) return found
  const texts: Record<string, string> = {}
  for (const [key, text] of Object.entries(MESSAGES[locale])) texts[`rules.${key}`] = text
  const t = makeTranslator(locale, texts)
  made.set(locale, t)
  return t
}
