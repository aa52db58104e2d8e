import { describe, expect, it } from 'vitest'
import { declineReview } from '@/lib/reviewers/commands/decline-review'
import { nudgeReviewer } from '@/lib/reviewers/commands/nudge-reviewer'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anAsked, byLink, lettersOf } from '../support/assigning'
import { trailOf } from '../support/review'

describe('nudgeReviewer', () => {
  it('reminds a reader by hand, once a day at most', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId, reader } = await anAsked(ctx)
      await nudgeReviewer(office, { reviewId })
      expect(await lettersOf(ctx, reader.person.id, 'review-reminder')).toHaveLength(1)
      expect(await trailOf(ctx, id)).toContain('reviewers.reviewReminded')
      expect((await refusal(nudgeReviewer(office, { reviewId }))).reason).toBe('bulk.why.remindedToday')
      await declineReview(byLink(ctx, reviewId), { reason: 'noTime', note: '' })
      expect((await refusal(nudgeReviewer(office, { reviewId }))).code).toBe('not_found')
    }))

  it('is the office’s alone', () =>
    withCtx(async (ctx) => {
      const { reviewId, reader } = await anAsked(ctx)
      await keepsTheWalls(ctx, nudgeReviewer, { reviewId })
      expect((await refusal(nudgeReviewer(reader.ctx, { reviewId }))).code).toBe('not_found')
    }))
})
