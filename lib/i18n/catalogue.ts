import { common as commonEn } from './messages/en/common'
import { mail as mailEn } from './messages/en/mail'
import { common as commonEs } from './messages/es/common'
import { mail as mailEs } from './messages/es/mail'

/** The one catalogue. A namespace is a room (or `common`, `ui`); a test proves both languages complete. */
export const catalogue = {
  en: { common: commonEn, mail: mailEn },
  es: { common: commonEs, mail: mailEs },
} as const

export const LOCALES = ['en', 'es'] as const
export type Locale = (typeof LOCALES)[number]

type English = (typeof catalogue)['en']
export type Namespace = keyof English
export type MessageKey = { [N in Namespace]: `${N}.${keyof English[N] & string}` }[Namespace]

export function isLocale(value: unknown): value is Locale {
  return value === 'en' || value === 'es'
}
