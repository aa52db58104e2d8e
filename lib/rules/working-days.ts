import { addDays, dayNumber, fromDayNumber, type PlainDate, plainDate, toParts } from '@/lib/core/plain-date'

/** When an association's office works: never at weekends, on federal holidays if it keeps them, on its own closed days. */
export type OfficeCalendar = { federalHolidays: boolean; closedDays: readonly string[] }

const SATURDAY = 6
const SUNDAY = 0

/** 0 is Sunday. Day 0 of the count was a Thursday. */
function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The nth such weekday of a month; the last one for n = -1. */
function nth(year: number, month: number, wanted: number, n: number): number {
  const text = (y: number, m: number) => plainDate(`${y}-${String(m).padStart(2, '0')}-01`)
  if (n > 0) {
    const first = dayNumber(text(year, month))
    return first + ((wanted - weekday(first) + 7) % 7) + (n - 1) * 7
  }
  const last = dayNumber(month === 12 ? text(year + 1, 1) : text(year, month + 1)) - 1
  return last - ((weekday(last) - wanted + 7) % 7)
}

/** A holiday on a Saturday is kept on Friday, one on a Sunday on Monday (5 U.S.C. 6103(b)). */
function observed(year: number, monthDay: string): number {
  const day = dayNumber(plainDate(`${year}-${monthDay}`))
  if (weekday(day) === SATURDAY) return day - 1
  return weekday(day) === SUNDAY ? day + 1 : day
}

/** The eleven legal public holidays of a year as they are kept (5 U.S.C. 6103(a)); New Year's may fall into the year before. */
export function federalHolidays(year: number): PlainDate[] {
  const days = [
    observed(year, '01-01'),
    nth(year, 1, 1, 3),
    nth(year, 2, 1, 3),
    nth(year, 5, 1, -1),
    observed(year, '06-19'),
    observed(year, '07-04'),
    nth(year, 9, 1, 1),
    nth(year, 10, 1, 2),
    observed(year, '11-11'),
    nth(year, 11, 4, 4),
    observed(year, '12-25'),
  ]
  return days.map(fromDayNumber)
}

const known = new Map<number, readonly number[]>()

function holidaysOf(year: number): readonly number[] {
  const made = known.get(year) ?? federalHolidays(year).map(dayNumber)
  known.set(year, made)
  return made
}

function closedBetween(first: number, last: number, calendar: OfficeCalendar): Set<number> {
  const closed = new Set<number>()
  const note = (day: number) => {
    if (day >= first && day <= last && weekday(day) !== SATURDAY && weekday(day) !== SUNDAY) closed.add(day)
  }
  for (const day of calendar.closedDays) note(dayNumber(plainDate(day)))
  if (!calendar.federalHolidays || last < first) return closed
  const [from, to] = [toParts(fromDayNumber(first)).year, toParts(fromDayNumber(last)).year]
  for (let year = from; year <= to + 1; year++) for (const day of holidaysOf(year)) note(day)
  return closed
}

/** Weekdays up to and with `day`, counted from the Sunday before the first day of all. */
function weekdaysUpTo(day: number): number {
  const since = day + 4
  const rest = ((since % 7) + 7) % 7
  return ((since - rest) / 7) * 5 + Math.min(rest, 5)
}

/** Working days after `from`, up to and with `to`: what came yesterday is one day old, over a weekend it does not age. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: OfficeCalendar): number {
  const [first, last] = [dayNumber(from) + 1, dayNumber(to)]
  if (last < first) return 0
  return weekdaysUpTo(last) - weekdaysUpTo(first - 1) - closedBetween(first, last, calendar).size
}

/** The latest day so many working days before `to`: what began on it or earlier is at least that old. */
export function workingDaysAgo(to: PlainDate, count: number, calendar: OfficeCalendar): PlainDate {
  let day = to
  for (let left = count; left > 0; ) {
    if (workingDaysBetween(addDays(day, -1), day, calendar) === 1) left -= 1
    day = addDays(day, -1)
  }
  return day
}
