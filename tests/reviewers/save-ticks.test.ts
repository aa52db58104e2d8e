import { expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { saveTicks } from '@/lib/reviewers/commands/save-ticks'
import { TickFormInput } from '@/lib/reviewers/schema/reading'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aReading } from '../support/readings'
import { addTraining, aTrainingOf, trailOf } from '../support/review'
import { aReview, aReviewer, ticksOf } from '../support/reviewers'

const tick = (entryId: string, competency = 'thinking', on = true, ago = 0) => ({
  ...{ entryKind: 'training' as const, entryId, competency, on, ago },
})
const after = (ctx: Ctx, minutes: number): Ctx => ({ ...ctx, now: new Date(ctx.now.getTime() + minutes * 60_000) })

it('keeps ticks, takes them back, and changes nothing when they come twice', async () => {
  await withCtx(async (ctx) => {
    const { id, person, readers } = await aReading(ctx, { readers: 'one' })
    const [reader] = readers
    if (!reader) throw new Error('nobody')
    const entryId = await aTrainingOf(ctx, person.id)
    const { reviewId } = reader
    const both = [tick(entryId), tick(entryId, 'reflection')]
    const { answers } = await saveTicks(reader.ctx, { reviewId, ticks: both, whole: [] })
    expect(answers.map(({ competency, on }) => [competency, on])).toEqual([
      ['thinking', true],
      ['reflection', true],
    ])
    await saveTicks(reader.ctx, { reviewId, ticks: both, whole: [] })
    expect(await ticksOf(ctx, reviewId)).toEqual(['training:reflection', 'training:thinking'])
    expect(await ctx.db.reviewTick.count({ where: { orgId: ctx.org.id, reviewId } })).toBe(2)

    await saveTicks(after(reader.ctx, 1), { reviewId, ticks: [tick(entryId, 'thinking', false)], whole: [] })
    expect(await ticksOf(ctx, reviewId)).toEqual(['training:reflection'])
    expect((await trailOf(ctx, id)).filter((name) => name === 'reviewers.ticksSaved')).toHaveLength(1)
    const row = await ctx.db.auditEntry.findFirstOrThrow({ where: { orgId: ctx.org.id, name: 'reviewers.ticksSaved' } })
    expect(row.detail).toEqual({})
  })
})

it('lets the later word stand, whichever tab or tablet gets through first', async () => {
  await withCtx(async (ctx) => {
    const { person, readers } = await aReading(ctx, { readers: 'one' })
    const [reader] = readers
    if (!reader) throw new Error('nobody')
    const entryId = await aTrainingOf(ctx, person.id)
    const { reviewId } = reader
    // Taken back at the desk, five minutes after it had been ticked on a tablet without a connection.
    await saveTicks(after(reader.ctx, 5), { reviewId, ticks: [tick(entryId, 'thinking', true, 4 * 60_000)], whole: [] })
    await saveTicks(after(reader.ctx, 6), { reviewId, ticks: [tick(entryId, 'thinking', false)], whole: [] })
    const late = await saveTicks(after(reader.ctx, 20), {
      reviewId,
      ticks: [tick(entryId, 'thinking', true, 18 * 60_000)],
      whole: [],
    })
    expect(late.answers).toMatchObject([{ on: false }])
    expect(await ticksOf(ctx, reviewId)).toEqual([])
  })
})

it('remembers when something was said also where it ends where it began: an older word from elsewhere does not undo it', async () => {
  await withCtx(async (ctx) => {
    const { id, person, readers } = await aReading(ctx, { readers: 'one' })
    const [reader] = readers
    if (!reader) throw new Error('nobody')
    const entryId = await aTrainingOf(ctx, person.id)
    const { reviewId } = reader
    const minute = 60_000
    const said = (at: number, competency: string, on: boolean, ago: number) =>
      saveTicks(after(reader.ctx, at), { reviewId, ticks: [tick(entryId, competency, on, ago * minute)], whole: [] })
    // Minute 5, in the office without a connection: ticked. Minute 10, on the train: ticked and taken back.
    await said(11, 'thinking', false, 1)
    expect((await trailOf(ctx, id)).filter((name) => name === 'reviewers.ticksSaved')).toEqual([])
    const { answers } = await said(20, 'thinking', true, 15)
    expect(answers).toMatchObject([{ on: false }])
    // Minute 0: ticked. Minute 10: taken back and ticked again. What was taken back in minute 5 comes last.
    await said(1, 'reflection', true, 1)
    await said(11, 'reflection', true, 1)
    await said(20, 'reflection', false, 15)
    expect(await ticksOf(ctx, reviewId)).toEqual(['training:reflection'])
    // A form without a script that only repeats it is no new word: what was taken back in minute 15 still stands.
    const form = { reviewId, entries: [`training:${entryId}:all`], ticks: [`training:${entryId}:reflection`] }
    await saveTicks(after(reader.ctx, 21), TickFormInput.parse(form))
    await said(30, 'reflection', false, 15)
    expect(await ticksOf(ctx, reviewId)).toEqual([])
  })
})

it('answers tick by tick: an entry that is gone or another’s, a competency not on the list', async () => {
  await withCtx(async (ctx) => {
    const { person, readers } = await aReading(ctx, { readers: 'one' })
    const other = await aReading(ctx, { readers: 'one' })
    const [reader] = readers
    if (!reader) throw new Error('nobody')
    const entryId = await aTrainingOf(ctx, person.id)
    const foreign = await aTrainingOf(ctx, other.person.id)
    const ticks = [tick(entryId), tick(foreign), tick(entryId, 'arithmetic'), tick(entryId, 'thinking/own-words')]
    const { answers } = await saveTicks(reader.ctx, { reviewId: reader.reviewId, ticks, whole: [] })
    expect(answers.map(({ refused }) => refused)).toEqual([
      undefined,
      'reading.error.entryGone',
      'reading.error.competencyGone',
      'reading.error.competencyGone',
    ])
    expect(await ticksOf(ctx, reader.reviewId)).toEqual(['training:thinking'])
  })
})

it('ticks the association’s finer list where it had one when the application was started', async () => {
  const competencies = [{ domain: 'thinking', key: 'own-words', en: 'Own words', es: 'Palabras propias' }]
  await withCtx(
    async (ctx) => {
      const { person, readers } = await aReading(ctx, { readers: 'one' })
      const [reader] = readers
      if (!reader) throw new Error('nobody')
      const entryId = await aTrainingOf(ctx, person.id)
      const ticks = [tick(entryId, 'thinking/own-words'), tick(entryId, 'reflection'), tick(entryId, 'thinking')]
      const { answers } = await saveTicks(reader.ctx, { reviewId: reader.reviewId, ticks, whole: [] })
      expect(answers.map(({ refused }) => refused ?? 'taken')).toEqual([
        'taken',
        'taken',
        'reading.error.competencyGone',
      ])
      expect(await ticksOf(ctx, reader.reviewId)).toEqual(['training:reflection', 'training:thinking/own-words'])
    },
    { settings: { competencies } },
  )
})

it('takes a section as a whole from a form without a script, and leaves other entries alone', async () => {
  await withCtx(async (ctx) => {
    const { person, readers } = await aReading(ctx, { readers: 'one' })
    const [reader] = readers
    if (!reader) throw new Error('nobody')
    const { reviewId } = reader
    const entryId = await aTrainingOf(ctx, person.id)
    const second = await addTraining(ctx, person.id, 'Second')
    const ticks = [tick(entryId), tick(entryId, 'reflection'), tick(second)]
    await saveTicks(reader.ctx, { reviewId, ticks, whole: [] })
    const form = { reviewId, entries: [`training:${entryId}:all`], ticks: [`training:${entryId}:communicating`] }
    await saveTicks(after(reader.ctx, 1), TickFormInput.parse(form))
    expect(await ticksOf(ctx, reviewId)).toEqual(['training:communicating', 'training:thinking'])
    const nothing = TickFormInput.safeParse({ reviewId, entries: ['training:nowhere'], ticks: ['x'] })
    expect(nothing.success).toBe(false)
  })
})

it('refuses whoever was removed, has not declared, or is somebody else', async () => {
  await withCtx(async (ctx) => {
    const { id, person, readers } = await aReading(ctx)
    const [reader, other] = readers
    if (!reader || !other) throw new Error('nobody')
    const ticks = [tick(await aTrainingOf(ctx, person.id))]
    const input = { reviewId: reader.reviewId, ticks, whole: [] }
    expect((await refusal(saveTicks(other.ctx, input))).code).toBe('not_found')
    await keepsTheWalls(ctx, saveTicks, input, ['coordinator', 'applicant'])
    await keepsTheWalls(ctx, saveTicks, input, ['reviewer'])

    const late = await aReviewer(ctx)
    const invited = await aReview(ctx, id, late.person.id, { declared: false })
    expect(await refusal(saveTicks(late.ctx, { ...input, reviewId: invited }))).toMatchObject({
      code: 'closed',
      reason: 'reading.error.invited',
    })
    const where = { orgId_id: { orgId: ctx.org.id, id: reader.reviewId } }
    await ctx.db.review.update({ where, data: { removedAt: ctx.now } })
    expect(await refusal(saveTicks(reader.ctx, input))).toMatchObject({
      code: 'closed',
      reason: 'reading.error.removed',
    })
    expect(await ticksOf(ctx, reader.reviewId)).toEqual([])
  })
})
