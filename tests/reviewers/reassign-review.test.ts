import { describe, expect, it } from 'vitest'
import { reassignReview } from '@/lib/reviewers/commands/reassign-review'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anAsked, readersNow } from '../support/assigning'
import { lettersTo, trailOf } from '../support/review'
import { aReviewer, reviewRow } from '../support/reviewers'

describe('reassignReview', () => {
  it('hands a review on: the one is told it is over, the other one is asked', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId, reader } = await anAsked(ctx)
      const { person } = await aReviewer(ctx)
      await reassignReview(office, { reviewId, reviewerId: person.id, reason: 'unavailable' })
      expect((await reviewRow(ctx, reviewId)).removedAt).toEqual(ctx.now)
      expect(await readersNow(ctx, id)).toEqual([person.id])
      expect(await lettersTo(ctx, reader.person.id)).toContain('review-removed')
      expect(await lettersTo(ctx, person.id)).toEqual(['review-invitation'])
      const trail = await trailOf(ctx, id)
      expect(trail.filter((name) => name.startsWith('reviewers.review')).sort()).toEqual([
        'reviewers.reviewAssigned',
        'reviewers.reviewAssigned',
        'reviewers.reviewRemoved',
      ])
    }))

  it('to nobody it may not be handed to', () =>
    withCtx(async (ctx) => {
      const { office, reviewId, person: owner } = await anAsked(ctx)
      const refused = await refusal(reassignReview(office, { reviewId, reviewerId: owner.id, reason: 'other' }))
      expect(refused.fields).toEqual({ reviewerId: ['assigning.error.reviewer'] })
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { reviewId } = await anAsked(ctx)
      const { person } = await aReviewer(ctx)
      const input = { reviewId, reviewerId: person.id, reason: 'other' } as const
      await keepsTheWalls(ctx, reassignReview, input, ['reviewer'])
    }))
})
