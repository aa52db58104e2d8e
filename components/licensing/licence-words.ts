import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { LicenceRow } from '@/lib/licensing/queries'

type Licence = Pick<LicenceRow, 'tracks' | 'addOns' | 'languages' | 'from' | 'to'>

/** `IMH-E, ECMH-E + ERS` */
export function whatOf({ tracks, addOns }: Pick<Licence, 'tracks' | 'addOns'>): string {
  return [tracks.join(', '), ...addOns].join(' + ')
}

export function languagesOf(t: Translate, { languages }: Pick<Licence, 'languages'>): string {
  return languages.map((language) => t.any(`common.language.${language}`)).join(', ')
}

export function datesOf(t: Translate, { from, to }: Pick<Licence, 'from' | 'to'>): string {
  const first = formatDay(t.locale, from)
  if (to === null) return t('licensing.dates.open', { from: first })
  return t('licensing.dates.closed', { from: first, to: formatDay(t.locale, to) })
}
