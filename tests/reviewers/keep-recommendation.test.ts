import { expect, it } from 'vitest'
import { keepRecommendation } from '@/lib/reviewers/commands/keep-recommendation'
import { KeepRecommendationInput } from '@/lib/reviewers/schema/reading'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { trailOf } from '../support/review'
import { aReading, reviewRow, sendReview } from '../support/reviewers'

const say = (reviewId: string, more: object = {}) =>
  KeepRecommendationInput.parse({ reviewId, recommendation: 'defer', ...more })

it('keeps what is about to be recommended, half a reason included, and counts for nothing before it is sent', async () => {
  await withCtx(async (ctx) => {
    const { id, readers } = await aReading(ctx)
    const [reader] = readers
    if (!reader) throw new Error('nobody')
    const { reviewId } = reader
    const reasons = [{ requirement: 'work', reason: 'other', todo: '' }, { requirement: 'membership' }]
    await keepRecommendation(reader.ctx, say(reviewId, { reasons }))
    await keepRecommendation(reader.ctx, say(reviewId, { reasons }))
    expect(await reviewRow(ctx, reviewId)).toMatchObject({
      ...{ recommendation: 'defer', firstRecommendation: null, submittedAt: null },
      reasons: [{ requirement: 'work', reason: 'other', todo: '' }],
    })
    expect((await trailOf(ctx, id)).filter((name) => name === 'reviewers.recommendationKept')).toHaveLength(1)
    expect(await ctx.db.settlement.count({ where: { orgId: ctx.org.id, applicationId: id } })).toBe(0)
    await keepRecommendation(reader.ctx, say(reviewId, { recommendation: '' }))
    expect((await reviewRow(ctx, reviewId)).recommendation).toBeNull()
  })
})

it('is the reader’s alone, and over once the review is sent', async () => {
  await withCtx(async (ctx) => {
    const { readers } = await aReading(ctx, 'two')
    const [reader, other] = readers
    if (!reader || !other) throw new Error('nobody')
    expect((await refusal(keepRecommendation(other.ctx, say(reader.reviewId)))).code).toBe('not_found')
    await keepsTheWalls(ctx, keepRecommendation, say(reader.reviewId), ['reviewer'])
    await keepsTheWalls(ctx, keepRecommendation, say(reader.reviewId), ['coordinator'])
    await sendReview(reader.ctx, reader.reviewId)
    expect((await refusal(keepRecommendation(reader.ctx, say(reader.reviewId)))).reason).toBe('reading.error.sent')
    expect(await reviewRow(ctx, reader.reviewId)).toMatchObject({ recommendation: 'endorse' })
  })
})
