import { describe, expect, it } from 'vitest'
import { toDay } from '@/lib/db/days'
import { holdCase } from '@/lib/review/commands/hold-case'
import { allowMoreTime } from '@/lib/reviewers/commands/allow-more-time'
import { expireReview } from '@/lib/reviewers/commands/expire-review'
import { readerOfCase } from '@/lib/reviewers/queries/assignments'
import { AllowMoreTimeInput } from '@/lib/reviewers/schema/assigning'
import { keepsTheWalls, refusal, systemFor, withCtx } from '../support/actors'
import { anAsked, lettersOf, waitFor } from '../support/assigning'
import { trailOf } from '../support/review'
import { aReview, aReviewer, reviewRow, sendReview } from '../support/reviewers'
import { said } from '../support/said'
import { at } from '../support/world'

describe('allowMoreTime', () => {
  it('counts from the day it is due, and tells the reader', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId, reader } = await anAsked(ctx)
      expect(await readerOfCase(office, id, reviewId)).toMatchObject({ dueOn: '2026-12-13', awaited: true })
      expect(await allowMoreTime(office, { reviewId, days: 7 })).toEqual({
        next: `/${ctx.org.slug}/office/applications/${id}?done=readerMoreTime`,
      })
      expect(toDay((await reviewRow(ctx, reviewId)).dueOn)).toBe('2026-12-20')
      const [letter] = await lettersOf(ctx, reader.person.id, 'review-reminder')
      expect(letter?.values).toMatchObject({ dueOn: '2026-12-20' })
      expect(await trailOf(ctx, id)).toContain('reviewers.moreTimeAllowed')
    }))

  it('begins again to wait for a review nobody waited for any longer; it is not late then', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId } = await anAsked(ctx)
      const clock = '2026-12-29T15:00:00Z'
      await expireReview(at(systemFor(ctx), clock), { reviewId })
      const later = at(office, clock)
      expect(await readerOfCase(later, id, reviewId)).toMatchObject({ awaited: false, mayHaveTime: { yes: true } })
      await allowMoreTime(later, { reviewId, days: 10 })
      expect(await readerOfCase(later, id, reviewId)).toMatchObject({ awaited: true, dueOn: '2027-01-08' })
      const wait = await waitFor(ctx, reviewId)
      expect(wait).toMatchObject({ expiredAt: null, reminders: 0 })
      expect(toDay(wait.dueOn ?? new Date())).toBe('2027-01-08')
      const { turn } = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(turn).toBe('reviewer')
    }))

  it('not while the case is on hold, and not once it is in', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId } = await anAsked(ctx, 'two')
      const other = await aReviewer(ctx)
      const sent = await aReview(ctx, id, other.person.id)
      await sendReview(other.ctx, sent)
      expect((await refusal(allowMoreTime(office, { reviewId: sent, days: 7 }))).code).toBe('not_found')
      await holdCase(office, { applicationId: id, reason: 'payment', message: '' })
      expect(await refusal(allowMoreTime(office, { reviewId, days: 7 }))).toMatchObject({
        code: 'closed',
        reason: 'casework.error.held',
      })
    }))

  it('is the office’s alone', () =>
    withCtx(async (ctx) => {
      const { reviewId, reader } = await anAsked(ctx)
      await keepsTheWalls(ctx, allowMoreTime, { reviewId, days: 7 })
      expect((await refusal(allowMoreTime(reader.ctx, { reviewId, days: 7 }))).code).toBe('not_found')
    }))

  it.each(['', '0', '-3', '1.5', 'a week', '91'])('understands days, not %j', (days) => {
    const reviewId = '01a1c9d6-f3f0-7c35-9dc5-0774d1a9c779'
    expect(said(AllowMoreTimeInput, { reviewId, days })).toEqual({ days: 'Enter a number of days from 1 to 90' })
    expect(AllowMoreTimeInput.parse({ reviewId, days: ' 14 ' })).toEqual({ reviewId, days: 14 })
  })
})
