import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { endOfDay } from '@/lib/core/zoned'
import { toDay } from '@/lib/db/days'
import { holdCase } from '@/lib/review/commands/hold-case'
import { releaseCase } from '@/lib/review/commands/release-case'
import { extendReview } from '@/lib/reviewers/commands/extend-review'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { anAsked } from '../support/assigning'
import { trailOf } from '../support/review'
import { reviewRow } from '../support/reviewers'
import { at, NOW } from '../support/world'

const daysOn = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

describe('extendReview', () => {
  it('moves the review and its link by as long as the case was held, once', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId } = await anAsked(ctx)
      await holdCase(office, { applicationId: id, reason: 'payment', message: '' })
      await releaseCase(at(office, daysOn(5)), { applicationId: id })
      for (const _ of [1, 2]) await extendReview(at(systemFor(ctx), daysOn(5)), { reviewId })
      expect(toDay((await reviewRow(ctx, reviewId)).dueOn)).toBe('2026-12-18')
      const [link] = await ctx.db.secretLink.findMany({ where: { purpose: 'review', objectId: reviewId } })
      expect(link?.expiresAt).toEqual(endOfDay(plainDate('2027-01-01'), ctx.org.zone))
      expect((await trailOf(ctx, id)).filter((name) => name === 'reviewers.reviewExtended')).toHaveLength(1)
    }))

  it('is the clock’s alone, in its own association', () =>
    withCtx(async (ctx) => {
      const { office, reviewId } = await anAsked(ctx)
      expect((await refusal(extendReview(office, { reviewId }))).code).toBe('not_found')
      await inAnotherOrg(ctx, ['coordinator'], (other) => extendReview(systemFor(other), { reviewId }))
      expect(toDay((await reviewRow(ctx, reviewId)).dueOn)).toBe('2026-12-13')
    }))
})
