import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import type { LockedCase } from './lock-case'

/**
 * By when the applicant hears of a case that is the office's again: on the day of its round while that is still to come, and
 * otherwise so many days from now. The only word on it, for pages and letters alike.
 */
export function expectedDay(ctx: Ctx, { decideOn, settings }: Pick<LockedCase, 'decideOn' | 'settings'>): PlainDate {
  const day = today(ctx)
  return decideOn !== null && decideOn > day ? decideOn : addDays(day, settings.review.responseDays)
}
