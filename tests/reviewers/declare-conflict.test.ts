import { describe, expect, it } from 'vitest'
import { declareConflict } from '@/lib/reviewers/commands/declare-conflict'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { saveTicks } from '@/lib/reviewers/commands/save-ticks'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anAsked, lettersOf, readersNow, waitFor } from '../support/assigning'
import { aTrainingOf, lettersTo, trailOf } from '../support/review'
import { aReview, aReviewer, reviewRow, sendReview } from '../support/reviewers'

const friend = { kind: 'friend', note: 'We share a house.' } as const

describe('declareConflict', () => {
  it('after ticking: the review ends, nothing of it is read or written any more, and somebody else is asked', () =>
    withCtx(async (ctx) => {
      const { id, reviewId, reader, person: owner } = await anAsked(ctx)
      const other = await aReviewer(ctx)
      await declareNoConflict(reader.ctx, { reviewId, confirmed: 'true' })
      const entryId = await aTrainingOf(ctx, owner.id)
      const tick = { entryKind: 'training', entryId, competency: 'thinking', on: true, ago: 0 } as const
      await saveTicks(reader.ctx, { reviewId, ticks: [tick], whole: [] })
      await declareConflict(reader.ctx, { reviewId, ...friend })
      expect((await reviewRow(ctx, reviewId)).declineReason).toBe('conflict')
      const [tie] = await ctx.db.conflict.findMany({ where: { orgId: ctx.org.id, personId: reader.person.id } })
      expect(tie).toMatchObject({ otherId: owner.id, ...friend, declaredById: reader.person.id })
      const late = await refusal(saveTicks(reader.ctx, { reviewId, ticks: [tick], whole: [] }))
      expect(late.code).toBe('closed')
      expect(await readersNow(ctx, id)).toEqual([other.person.id])
      expect((await waitFor(ctx, reviewId)).stoppedAt).toEqual(ctx.now)
      const standing = await reviewsStanding(ctx, id)
      expect(standing.reviews.find((one) => one.id === reviewId)).toMatchObject({ state: 'declined', ticks: 0 })
      expect(await trailOf(ctx, id)).toContain('reviewers.conflictDeclared')
      expect(await lettersTo(ctx, other.person.id)).toEqual(['review-invitation'])
    }))

  it('ends a review also when it is in, until the reading is settled: it counts for nothing', () =>
    withCtx(async (ctx) => {
      const { id, reviewId, coordinator } = await anAsked(ctx, 'two')
      const second = await aReviewer(ctx)
      const mine = await aReview(ctx, id, second.person.id)
      await sendReview(second.ctx, mine, { recommendation: 'defer' })
      await declareConflict(second.ctx, { reviewId: mine, ...friend })
      const standing = await reviewsStanding(ctx, id)
      expect([standing.in, standing.outstanding.map((one) => one.id)]).toEqual([0, [reviewId]])
      expect((await lettersOf(ctx, coordinator.id, 'reader-missing'))[0]?.values).toMatchObject({ reason: 'conflict' })
    }))

  it('pressed twice, or after declining for another reason, keeps the tie once', () =>
    withCtx(async (ctx) => {
      const { reviewId, reader } = await anAsked(ctx)
      for (const _ of [1, 2]) await declareConflict(reader.ctx, { reviewId, ...friend })
      expect(await ctx.db.conflict.count({ where: { orgId: ctx.org.id, personId: reader.person.id } })).toBe(1)
    }))

  it('says where to go once the reading is settled', () =>
    withCtx(async (ctx) => {
      const { id } = await anAsked(ctx, 'two')
      const [one, two] = [await aReviewer(ctx), await aReviewer(ctx)]
      await ctx.db.review.deleteMany({ where: { orgId: ctx.org.id, applicationId: id } })
      const [mine, theirs] = [await aReview(ctx, id, one.person.id), await aReview(ctx, id, two.person.id)]
      await sendReview(one.ctx, mine)
      await sendReview(two.ctx, theirs)
      const over = await refusal(declareConflict(one.ctx, { reviewId: mine, ...friend }))
      expect([over.code, over.reason]).toEqual(['closed', 'assigning.error.no.over'])
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { reviewId } = await anAsked(ctx)
      await keepsTheWalls(ctx, declareConflict, { reviewId, ...friend }, ['reviewer', 'coordinator'])
    }))
})
