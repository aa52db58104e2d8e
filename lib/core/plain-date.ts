declare const brand: unique symbol

/** A calendar day, `YYYY-MM-DD`. Strings of this form compare in the order of days. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' }

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/
export const DAY_MS = 86_400_000
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The day a string names, or null when it is not `YYYY-MM-DD` or no such day exists (years 1900–2199). */
export function parsePlainDate(value: string): PlainDate | null {
  const match = FORM.exec(value)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null
  return value as PlainDate
}

/** As parsePlainDate, but throws: for literals and values the database checked. */
export function plainDate(value: string): PlainDate {
  const parsed = parsePlainDate(value)
  if (!parsed) throw new RangeError(`not a calendar day: ${value}`)
  return parsed
}

export function fromParts(year: number, month: number, day: number): PlainDate | null {
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return parsePlainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

const ZERO = 48

/** Two digits of a day that is known to be one; faster than cutting the text apart. */
function two(date: PlainDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO
}

export function toParts(date: PlainDate): { year: number; month: number; day: number } {
  return { year: two(date, 0) * 100 + two(date, 2), month: two(date, 5), day: two(date, 8) }
}

/** Days since 1970-01-01: the whole number that day arithmetic is done in. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = toParts(date)
  return Date.UTC(year, month - 1, day) / DAY_MS
}

export function fromDayNumber(day: number): PlainDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as PlainDate
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days)
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

/**
 * Same day of the month `months` later; where it does not exist, the month's last day. A deadline may lie beyond the
 * years in which people may enter a day.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = toParts(date)
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  if (y < 1000 || y > 9999) throw new RangeError(`out of range: ${date} + ${months} months`)
  return `${y}-${twoDigits(m)}-${twoDigits(Math.min(day, daysInMonth(y, m)))}` as PlainDate
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once per zone: making one costs more than all that is done with it. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const made = formats.get(zone)
  if (made) return made
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const fresh = new Intl.DateTimeFormat('en-CA', { timeZone: zone, ...parts })
  formats.set(zone, fresh)
  return fresh
}

/** The calendar day it is at `instant` in an IANA time zone. */
export function dayInZone(instant: Date, zone: string): PlainDate {
  return plainDate(formatIn(zone).format(instant))
}
