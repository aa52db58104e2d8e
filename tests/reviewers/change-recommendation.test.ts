import { describe, expect, it } from 'vitest'
import { changeRecommendation } from '@/lib/reviewers/commands/change-recommendation'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aDispute, readerCtx, reviewOf } from '../support/readings'
import { lettersTo, trailOf } from '../support/review'

const input = (reviewId: string, recommendation: 'endorse' | 'defer' | 'moreInformation', todo = '') => ({
  reviewId,
  recommendation,
  todo,
})

describe('changeRecommendation', () => {
  it('settles when they become one, with the reasons joined; what came first is kept; the case is the coordinator’s', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const first = readerCtx(ctx, read, 0)
      await changeRecommendation(first, input(reviewOf(read, 0), 'defer'))
      const standing = await reviewsStanding(ctx, read.id)
      expect(standing.settled).toMatchObject({ how: 'agreed', recommendation: 'defer' })
      const [mine, theirs] = standing.reviews
      expect([mine?.firstRecommendation, mine?.recommendation]).toEqual(['endorse', 'defer'])
      expect(mine?.reasons).toEqual(theirs?.reasons)
      expect(await lettersTo(ctx, read.coordinator.id)).toEqual(['reading-settled'])
      expect(await trailOf(ctx, read.id)).toContain('reviewers.recommendationChanged')
      const again = await refusal(changeRecommendation(first, input(reviewOf(read, 0), 'endorse')))
      expect(again).toMatchObject({ code: 'closed', reason: 'settling.error.settled' })
    }))

  it('asks for a reason where nobody has given one, and drops reasons that no longer fit', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const first = readerCtx(ctx, read, 0)
      const ask = input(reviewOf(read, 0), 'moreInformation')
      const refused = await refusal(changeRecommendation(first, ask))
      expect(refused).toMatchObject({ code: 'invalid', fields: { todo: ['settling.error.todo'] } })
      await changeRecommendation(first, { ...ask, todo: 'Send the transcript.' })
      const reasons = [{ requirement: '', reason: 'other', todo: 'Send the transcript.' }]
      expect((await reviewsStanding(ctx, read.id)).reviews[0]).toMatchObject({
        recommendation: 'moreInformation',
        reasons,
      })
      await changeRecommendation(first, input(reviewOf(read, 0), 'endorse'))
      const { reviews, differs } = await reviewsStanding(ctx, read.id)
      expect([reviews[0]?.reasons, differs]).toEqual([[], true])
    }))

  it('says nothing twice: the same again changes nothing', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      await changeRecommendation(readerCtx(ctx, read, 0), input(reviewOf(read, 0), 'endorse'))
      expect(await trailOf(ctx, read.id)).not.toContain('reviewers.recommendationChanged')
    }))

  it('lets nobody recommend what cannot be for this category, nor while the case is held', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const first = readerCtx(ctx, read, 0)
      const exam = { reviewId: reviewOf(read, 0), recommendation: 'clearForExam' as const, todo: '' }
      expect((await refusal(changeRecommendation(first, exam))).fields).toEqual({
        recommendation: ['settling.error.recommendation'],
      })
      const where = { orgId_id: { orgId: ctx.org.id, id: read.id } }
      await ctx.db.application.update({ where, data: { heldAt: ctx.now } })
      const held = await refusal(changeRecommendation(first, input(reviewOf(read, 0), 'defer')))
      expect(held.reason).toBe('reading.error.held')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      await keepsTheWalls(ctx, changeRecommendation, input(reviewOf(read, 0), 'defer'))
      const other = await refusal(changeRecommendation(readerCtx(ctx, read, 1), input(reviewOf(read, 0), 'defer')))
      expect(other.code).toBe('not_found')
    }))
})
