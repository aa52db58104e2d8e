import type { PlainDate } from '@/lib/core/plain-date'
import type { Locale } from './catalogue'

const INTL: Record<Locale, string> = { en: 'en-US', es: 'es-US' }
const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()

function kept<F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F {
  const found = formats.get(key)
  if (found) return found as F
  const made = make()
  formats.set(key, made)
  return made
}

/** A calendar day in words: `Mar 14, 2025`, `14 mar 2025`. */
export function formatDay(locale: Locale, date: PlainDate, style: 'medium' | 'long' = 'medium'): string {
  const f = kept(
    `day ${locale} ${style}`,
    () => new Intl.DateTimeFormat(INTL[locale], { dateStyle: style, timeZone: 'UTC' }),
  )
  return f.format(new Date(`${date}T00:00:00Z`))
}

/** A moment in the association's zone, with the zone's short name. */
export function formatMoment(locale: Locale, moment: Date, zone: string): string {
  const f = kept(
    `moment ${locale} ${zone}`,
    () =>
      new Intl.DateTimeFormat(INTL[locale], {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZone: zone,
        timeZoneName: 'short',
      }),
  )
  return f.format(moment)
}

/** Minutes as clock hours with at most two decimals, without a unit. */
export function formatHours(locale: Locale, minutes: number): string {
  const f = kept(`hours ${locale}`, () => new Intl.NumberFormat(INTL[locale], { maximumFractionDigits: 2 }))
  return f.format(minutes / 60)
}

export function formatNumber(locale: Locale, value: number): string {
  return kept(`number ${locale}`, () => new Intl.NumberFormat(INTL[locale])).format(value)
}

/** Cents as money in an ISO 4217 currency. */
export function formatMoney(locale: Locale, cents: number, currency: string): string {
  const f = kept(
    `money ${locale} ${currency}`,
    () => new Intl.NumberFormat(INTL[locale], { style: 'currency', currency }),
  )
  return f.format(cents / 100)
}
