import { type PlainDate, plainDate } from '@/lib/core/plain-date'

/** A `@db.Date` column as Prisma gives it (midnight UTC) to a calendar day. */
export function toDay(value: Date): PlainDate
export function toDay(value: Date | null): PlainDate | null
export function toDay(value: Date | null): PlainDate | null {
  return value === null ? null : plainDate(value.toISOString().slice(0, 10))
}

/** A calendar day as Prisma wants it for a `@db.Date` column. */
export function fromDay(day: PlainDate): Date
export function fromDay(day: PlainDate | null | undefined): Date | null
export function fromDay(day: PlainDate | null | undefined): Date | null {
  return day ? new Date(`${day}T00:00:00Z`) : null
}
