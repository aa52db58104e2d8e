import { expect, it } from 'vitest'
import { saveReviewWords } from '@/lib/reviewers/commands/save-review-words'
import { WordsBody } from '@/lib/reviewers/schema/reading'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aReading } from '../support/readings'
import { trailOf } from '../support/review'
import { reviewRow } from '../support/reviewers'

it('keeps each text under its own version, and never overwrites what another window wrote', async () => {
  await withCtx(async (ctx) => {
    const { id, readers } = await aReading(ctx, { readers: 'one' })
    const [reader] = readers
    if (!reader) throw new Error('nobody')
    const { reviewId } = reader
    const save = (field: 'toApplicant' | 'toCoordinator' | 'note-reflection', text: string, version: number) =>
      saveReviewWords(reader.ctx, { reviewId, field, text, version })
    expect(await save('toApplicant', 'A warm', 0)).toMatchObject({ version: 1 })
    expect(await save('toApplicant', 'A warm portfolio.', 1)).toMatchObject({ version: 2 })
    expect(await save('toCoordinator', 'Call me.', 0)).toMatchObject({ version: 1 })
    expect(await save('note-reflection', 'Much of it.', 0)).toMatchObject({ version: 1 })
    // Sent twice by a browser that did not hear the answer.
    expect(await save('toApplicant', 'A warm portfolio.', 1)).toMatchObject({ version: 2 })
    const clash = await refusal(save('toApplicant', 'Cold.', 1))
    expect(clash).toMatchObject({ code: 'conflict', detail: { theirs: 'A warm portfolio.', version: 2 } })
    expect(await reviewRow(ctx, reviewId)).toMatchObject({
      toApplicant: 'A warm portfolio.',
      toCoordinator: 'Call me.',
    })

    expect((await trailOf(ctx, id)).filter((name) => name === 'reviewers.reviewWordsSaved')).toHaveLength(3)
    const said = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
    expect(JSON.stringify(said)).not.toMatch(/warm|Call me|Much of it/)
  })
})

it('is the reader’s alone; a note is shorter than a comment', async () => {
  await withCtx(async (ctx) => {
    const { readers } = await aReading(ctx)
    const [reader, other] = readers
    if (!reader || !other) throw new Error('nobody')
    const input = { reviewId: reader.reviewId, field: 'toCoordinator' as const, text: 'Between us.', version: 0 }
    expect((await refusal(saveReviewWords(other.ctx, input))).code).toBe('not_found')
    await keepsTheWalls(ctx, saveReviewWords, input, ['reviewer'])
    await keepsTheWalls(ctx, saveReviewWords, input, ['coordinator'])
    const long = { ...input, field: 'note-thinking' as const, text: 'x'.repeat(2001) }
    expect((await refusal(saveReviewWords(reader.ctx, long))).code).toBe('invalid')
    expect(WordsBody.safeParse({ text: 'x'.repeat(8001), version: 0 }).success).toBe(false)
    expect((await reviewRow(ctx, reader.reviewId)).toCoordinator).toBe('')
  })
})
