import { expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { saveJudgement } from '@/lib/reviewers/commands/save-judgement'
import { saveReviewWords } from '@/lib/reviewers/commands/save-review-words'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aReading } from '../support/readings'
import { trailOf } from '../support/review'
import { sendReview } from '../support/reviewers'

const later = (ctx: Ctx, minutes: number): Ctx => ({ ...ctx, now: new Date(ctx.now.getTime() + minutes * 60_000) })

it('keeps how far a domain is shown, changes it, and remembers the first one only', async () => {
  await withCtx(async (ctx) => {
    const { id, readers } = await aReading(ctx, { readers: 'one' })
    const [reader] = readers
    if (!reader) throw new Error('nobody')
    const { reviewId } = reader
    await saveReviewWords(reader.ctx, { reviewId, field: 'note-thinking', text: 'See the second job.', version: 0 })
    expect(await saveJudgement(reader.ctx, { reviewId, domain: 'thinking', step: 2, ago: 0 })).toEqual({ step: 2 })
    await saveJudgement(reader.ctx, { reviewId, domain: 'thinking', step: 2, ago: 0 })
    expect(await saveJudgement(later(reader.ctx, 1), { reviewId, domain: 'thinking', step: 4, ago: 0 })).toEqual({
      step: 4,
    })
    await saveJudgement(later(reader.ctx, 2), { reviewId, domain: 'reflection', step: 1, ago: 0 })
    // A tablet that was without a connection when the desk had the last word.
    const late = await saveJudgement(later(reader.ctx, 9), { reviewId, domain: 'thinking', step: 1, ago: 8.5 * 60_000 })
    expect(late).toEqual({ step: 4 })
    const rows = await ctx.db.reviewJudgement.findMany({
      where: { orgId: ctx.org.id, reviewId },
      orderBy: { domain: 'asc' },
    })
    expect(rows.map(({ domain, step, note }) => [domain, step, note])).toEqual([
      ['reflection', 1, ''],
      ['thinking', 4, 'See the second job.'],
    ])
    expect((await trailOf(ctx, id)).filter((name) => name === 'reviewers.judgementSaved')).toHaveLength(1)
  })
})

it('remembers when it was said also where it says the same: an older one from elsewhere does not undo it', async () => {
  await withCtx(async (ctx) => {
    const { readers } = await aReading(ctx, { readers: 'one' })
    const [reader] = readers
    if (!reader) throw new Error('nobody')
    const judge = (minute: number, step: 1 | 3, ago: number, drawn?: boolean) =>
      saveJudgement(
        later(reader.ctx, minute),
        { reviewId: reader.reviewId, domain: 'thinking', step, ago: ago * 60_000 },
        drawn,
      )
    await judge(1, 3, 0)
    // On the train in minute 10: something else, and 3 again. At the desk in minute 5: 1, and no connection.
    await judge(11, 3, 1)
    expect(await judge(20, 1, 15)).toEqual({ step: 3 })
    // A form without a script repeats it: what was said in minute 25 is still the later word.
    await judge(30, 3, 0, true)
    expect(await judge(31, 1, 6)).toEqual({ step: 1 })
  })
})

it('is the reader’s alone, and over once the review is sent', async () => {
  await withCtx(async (ctx) => {
    const { readers } = await aReading(ctx)
    const [reader, other] = readers
    if (!reader || !other) throw new Error('nobody')
    const input = { reviewId: reader.reviewId, domain: 'thinking' as const, step: 3 as const, ago: 0 }
    expect((await refusal(saveJudgement(other.ctx, input))).code).toBe('not_found')
    await keepsTheWalls(ctx, saveJudgement, input, ['reviewer'])
    await keepsTheWalls(ctx, saveJudgement, input, ['coordinator'])
    await sendReview(reader.ctx, reader.reviewId)
    expect(await refusal(saveJudgement(reader.ctx, input))).toMatchObject({
      code: 'closed',
      reason: 'reading.error.sent',
    })
  })
})
