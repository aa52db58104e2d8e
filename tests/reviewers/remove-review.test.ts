import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { removeReview } from '@/lib/reviewers/commands/remove-review'
import { submitReview } from '@/lib/reviewers/commands/submit-review'
import { SubmitReviewInput } from '@/lib/reviewers/schema/reading'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anAsked, lettersOf, readersNow, waitFor } from '../support/assigning'
import { lettersTo, trailOf } from '../support/review'
import { aReview, aReviewer, reviewRow, sendReview } from '../support/reviewers'

const overdue = { reason: 'overdue', after: 'find' } as const

describe('removeReview', () => {
  it('takes a review away: access and clock end, the reader is told, somebody else is asked', () =>
    withCtx(async (ctx) => {
      const { id, office, coordinator, reviewId, reader } = await anAsked(ctx)
      const other = await aReviewer(ctx)
      const { next } = await removeReview(office, { reviewId, ...overdue })
      expect(next).toMatch(/\?done=readerRemoved$/)
      expect(await reviewRow(ctx, reviewId)).toMatchObject({ removedAt: ctx.now, removedById: coordinator.id })
      expect((await waitFor(ctx, reviewId)).stoppedAt).toEqual(ctx.now)
      expect(await readersNow(ctx, id)).toEqual([other.person.id])
      expect(await lettersTo(ctx, reader.person.id)).toEqual(['review-invitation', 'review-removed'])
      expect(await trailOf(ctx, id)).toContain('reviewers.reviewRemoved')
    }))

  it('a reviewer who sends it after that is told so, and nothing of it is kept', () =>
    withCtx(async (ctx) => {
      const { office, reviewId, reader } = await anAsked(ctx)
      await declareNoConflict(reader.ctx, { reviewId, confirmed: 'true' })
      await removeReview(office, { reviewId, reason: 'mistake', after: 'leave' })
      const late = submitReview(reader.ctx, SubmitReviewInput.parse({ reviewId, recommendation: 'endorse' }))
      const { code, reason } = await refusal(late)
      expect([code, reason]).toEqual(['closed', 'reading.error.removed'])
      expect(await reviewRow(ctx, reviewId)).toMatchObject({ submittedAt: null, recommendation: null })
    }))

  it('the link of the invitation still opens its page, which says what happened', () =>
    withCtx(async (ctx) => {
      const { office, reviewId, reader } = await anAsked(ctx)
      const [letter] = await lettersOf(ctx, reader.person.id, 'review-invitation')
      const { url } = (letter?.secret ?? {}) as { url?: string }
      const token = url?.split('/').at(-1) ?? ''
      await removeReview(office, { reviewId, reason: 'mistake', after: 'leave' })
      const link = await readLink({ db: ctx.db, now: ctx.now }, 'review', token)
      expect(link).toMatchObject({ objectId: reviewId, usedAt: ctx.now })
    }))

  it('says when nobody else is found', () =>
    withCtx(async (ctx) => {
      const { office, reviewId } = await anAsked(ctx)
      expect((await removeReview(office, { reviewId, ...overdue })).next).toMatch(/\?done=readerRemovedNobody$/)
    }))

  it('leaves what is in: nobody picks the reviews that suit', () =>
    withCtx(async (ctx) => {
      const { id, office } = await anAsked(ctx, 'two')
      const second = await aReviewer(ctx)
      const reviewId = await aReview(ctx, id, second.person.id)
      await sendReview(second.ctx, reviewId)
      expect((await refusal(removeReview(office, { reviewId, ...overdue }))).reason).toBe('assigning.error.no.sent')
    }))

  it('twice is said to be done', () =>
    withCtx(async (ctx) => {
      const { office, reviewId } = await anAsked(ctx)
      await removeReview(office, { reviewId, ...overdue })
      expect((await refusal(removeReview(office, { reviewId, ...overdue }))).reason).toBe('assigning.error.no.removed')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { reviewId } = await anAsked(ctx)
      await keepsTheWalls(ctx, removeReview, { reviewId, ...overdue }, ['reviewer'])
    }))
})
