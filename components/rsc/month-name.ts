import type { PlainDate } from '@/lib/core/plain-date'

/** "October 2026" for the first day of a month. */
export function monthName(locale: string, month: PlainDate): string {
  const words = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return words.format(new Date(`${month}T00:00:00Z`))
}
