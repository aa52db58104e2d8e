import { expect, it } from 'vitest'
import { keepRecommendation } from '@/lib/reviewers/commands/keep-recommendation'
import { KeepRecommendationInput } from '@/lib/reviewers/schema/reading'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aReading } from '../support/readings'
import { trailOf } from '../support/review'
import { reviewRow, sendReview } from '../support/reviewers'

const say = (reviewId: string, more: object = {}) =>
  KeepRecommendationInput.parse({ reviewId, recommendation: 'defer', ...more })

it('keeps what is about to be recommended, half a reason included, and counts for nothing before it is sent', async () => {
  await withCtx(async (ctx) => {
    const { id, readers } = await aReading(ctx, { readers: 'one' })
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

const MINUTE = 60_000
const why = (todo: string) => [{ requirement: 'work', reason: 'not-shown', todo }]

it('a stale tablet does not undo a newer word: what came late is told what stands, and changes nothing', async () => {
  await withCtx(async (ctx) => {
    const { readers } = await aReading(ctx, { readers: 'one' })
    const [reader] = readers
    if (!reader) throw new Error('nobody')
    const { reviewId } = reader
    const laptop = await keepRecommendation(
      reader.ctx,
      say(reviewId, { reasons: why('A log.'), by: 'laptop', over: '' }),
    )
    expect(laptop.is).toBe('taken')
    const tablet = { recommendation: 'endorse', by: 'tablet', over: '' }
    // Chosen an hour before, on a train; and chosen just now, on a page that has not seen the other.
    for (const ago of [60 * MINUTE, 0]) {
      const late = await keepRecommendation(reader.ctx, say(reviewId, { ...tablet, ago }))
      expect(late).toEqual({
        ...{ is: 'apart', at: laptop.at },
        stands: { recommendation: 'defer', reasons: why('A log.') },
      })
    }
    expect(await reviewRow(ctx, reviewId)).toMatchObject({ recommendation: 'defer', reasons: why('A log.') })
    const chosen = await keepRecommendation(reader.ctx, say(reviewId, { ...tablet, over: laptop.at }))
    expect(chosen.is).toBe('taken')
    expect(await reviewRow(ctx, reviewId)).toMatchObject({ recommendation: 'endorse', reasons: [], saidBy: 'tablet' })
  })
})

it('the same browser may change its mind without asking, and an answer that was overtaken says nothing', async () => {
  await withCtx(async (ctx) => {
    const { readers } = await aReading(ctx, { readers: 'one' })
    const [reader] = readers
    if (!reader) throw new Error('nobody')
    const { reviewId } = reader
    const one = { by: 'tablet', over: '' }
    await keepRecommendation(reader.ctx, say(reviewId, { ...one, reasons: why('First.') }))
    const later = { ...reader.ctx, now: new Date(ctx.now.getTime() + MINUTE) }
    expect((await keepRecommendation(later, say(reviewId, { ...one, reasons: why('Then.') }))).is).toBe('taken')
    const slow = await keepRecommendation(later, say(reviewId, { ...one, reasons: why('First.'), ago: MINUTE }))
    expect(slow.is).toBe('older')
    expect(await reviewRow(ctx, reviewId)).toMatchObject({ reasons: why('Then.') })
    // Said again elsewhere, it is no other word.
    const same = await keepRecommendation(later, say(reviewId, { by: 'laptop', over: '', reasons: why('Then.') }))
    expect([same.is, (await reviewRow(ctx, reviewId)).saidBy]).toEqual(['taken', 'tablet'])
  })
})

it('is the reader’s alone, and over once the review is sent', async () => {
  await withCtx(async (ctx) => {
    const { readers } = await aReading(ctx)
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
