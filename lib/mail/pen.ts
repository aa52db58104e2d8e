import { ACCENT_COLOURS, isAccent } from '@/lib/core/accents'
import { plainDate } from '@/lib/core/plain-date'
import type { OrgScope } from '@/lib/ctx/org-scope'
import type { Locale } from '@/lib/i18n/catalogue'
import { formatDay, formatHours, formatMoment } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { Translate } from '@/lib/i18n/translator'

/** In whose name a letter is written. `contact` is absent for letters about an account. */
export type Brand = { name: string; contact?: string; zone: string; accent: string; soft: string }

/** What a template writes with: one language, one house. */
export type Pen = {
  locale: Locale
  brand: Brand
  t: Translate
  day(date: string): string
  moment(iso: string): string
  hours(minutes: number): string
  /** The name of a code; the code itself where nobody named it. */
  label(prefix: string, code: string): string
  /** The same, but nothing where nobody named it. */
  known(prefix: string, code: string): string | undefined
}

type Writer = Pick<OrgScope, 'name' | 'contactEmail' | 'zone' | 'accent' | 'labels'>

/** The pen of an association, or of the house itself when there is none. */
export function penFor(locale: Locale, org?: Writer): Pen {
  const t = translator(locale, org?.labels[locale])
  const colours = ACCENT_COLOURS[org && isAccent(org.accent) ? org.accent : 'teal']
  return {
    locale,
    t,
    brand: {
      name: org?.name ?? t('common.app.name'),
      contact: org?.contactEmail,
      zone: org?.zone ?? 'UTC',
      accent: colours.light,
      soft: colours.lightSoft,
    },
    day: (date) => formatDay(locale, plainDate(date), 'long'),
    moment: (iso) => formatMoment(locale, new Date(iso), org?.zone ?? 'UTC'),
    hours: (minutes) => t('mail.hours', { hours: formatHours(locale, minutes), minutes }),
    known: (prefix, code) => (t.has(`${prefix}.${code}`) ? t.any(`${prefix}.${code}`) : undefined),
    label: (prefix, code) => (t.has(`${prefix}.${code}`) ? t.any(`${prefix}.${code}`) : code),
  }
}
