import { addDays, type PlainDate, plainDate, toParts } from '@/lib/core/plain-date'

/** The demo's days: `ago(30)` is thirty days before the day it is loaded. Nothing happens on that day itself. */
export type Calendar = {
  readonly today: PlainDate
  ago(days: number): PlainDate
  /** The day itself, or yesterday for one that has not come yet. */
  past(day: PlainDate): PlainDate
}

export function calendarOf(now: Date): Calendar {
  const today = plainDate(now.toISOString().slice(0, 10))
  const ago = (days: number) => addDays(today, -days)
  return { today, ago, past: (day) => (day < today ? day : ago(1)) }
}

/** A moment on a day at the associations' working hours: 14 is ten in the morning in Virginia, nine in Minnesota. */
export function momentOn(day: PlainDate, hour = 14, minute = 0): Date {
  const two = (n: number) => String(n).padStart(2, '0')
  return new Date(`${day}T${two(hour)}:${two(minute)}:00Z`)
}

/** A day as three boxes hold it; none is three empty boxes. */
export function boxes(day: PlainDate | null) {
  const [year = '', month = '', date = ''] = (day ?? '--').split('-')
  return { year, month, day: date }
}

export function yearOf(day: PlainDate): number {
  return toParts(day).year
}

export const firstOfYear = (year: number): PlainDate => plainDate(`${year}-01-01`)
export const lastOfYear = (year: number): PlainDate => plainDate(`${year}-12-31`)
