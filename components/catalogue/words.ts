import { toHours } from '@/lib/core/minutes'
import type { PlainDate } from '@/lib/core/plain-date'
import { formatDay, formatHours } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'

type Hours = { minutes: number; deiMinutes: number; rscProvisionMinutes: number }

/** "6 hours · 2 DEI". */
export function hoursWords(t: Translate, { minutes, deiMinutes, rscProvisionMinutes }: Hours): string {
  const hours = (value: number) => formatHours(t.locale, value)
  const words = [t('catalogue.hours', { hours: hours(minutes), hours_n: toHours(minutes) })]
  if (deiMinutes > 0) words.push(t('catalogue.dei', { hours: hours(deiMinutes) }))
  if (rscProvisionMinutes > 0) words.push(t('catalogue.rsc', { hours: hours(rscProvisionMinutes) }))
  return words.join(' · ')
}

type Held = { onDay: PlainDate; online: boolean; place: string }

export function placeWords(t: Translate, { online, place }: Omit<Held, 'onDay'>): string {
  return [online ? t('catalogue.online') : '', place].filter(Boolean).join(': ')
}

/** "May 4, 2026, Richmond". */
export function sessionWords(t: Translate, session: Held): string {
  return t('catalogue.onAt', { on: formatDay(t.locale, session.onDay), place: placeWords(t, session) })
}

export function domainWords(t: Translate, codes: readonly string[]): string {
  return codes.map((code) => t.any(`rules.domain.${code}`)).join(', ')
}

export function trackWords(t: Translate, codes: readonly string[]): string {
  return codes.map((code) => t.any(`rules.track.${code}`)).join(', ')
}
