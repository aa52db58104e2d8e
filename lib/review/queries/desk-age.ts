import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { type OfficeCalendar, workingDaysAgo } from '@/lib/rules/working-days'

/** What is at least so many working days old came before the beginning of this day. */
export function ageFrom(day: PlainDate, older: number, calendar: OfficeCalendar): PlainDate {
  return addDays(workingDaysAgo(day, older, calendar), 1)
}

/** What is at most so many working days old came at the beginning of this day or later. */
export function ageBefore(day: PlainDate, younger: number, calendar: OfficeCalendar): PlainDate {
  return ageFrom(day, younger + 1, calendar)
}
