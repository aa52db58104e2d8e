import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/core/plain-date'
import { today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { declareConflict } from '@/lib/reviewers/commands/declare-conflict'
import { declineReview } from '@/lib/reviewers/commands/decline-review'
import { removeReview } from '@/lib/reviewers/commands/remove-review'
import { settleReading } from '@/lib/reviewers/commands/settle-reading'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { refusal, withCtx } from '../support/actors'
import { addReader, aReading, handsIn, type Read, readerCtx, reviewOf } from '../support/readings'
import { lettersTo, trailOf } from '../support/review'

const turnOf = async (ctx: Parameters<typeof trailOf>[0], id: string) =>
  (await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })).turn

describe('settleReading', () => {
  it('settles what one reader has read, once, and tells the coordinator whose turn it is again', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx, { readers: 'one' })
      expect(await turnOf(ctx, read.id)).toBe('reviewer')
      await handsIn(ctx, reviewOf(read, 0), 'defer')
      const reader = readerCtx(ctx, read, 0)
      expect(await settleReading(reader, read.id)).toMatchObject({ recommendation: 'defer', settled: { how: 'one' } })
      await settleReading(reader, read.id)
      expect(await turnOf(ctx, read.id)).toBe('coordinator')
      expect(await lettersTo(ctx, read.coordinator.id)).toEqual(['reading-settled'])
      expect((await trailOf(ctx, read.id)).filter((name) => name === 'reviewers.readingSettled')).toHaveLength(1)
      expect(await ctx.db.settlement.count({ where: { orgId: ctx.org.id, applicationId: read.id } })).toBe(1)
    }))

  it('waits for both of two, and is settled when they recommend the same', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      const half = await settleReading(readerCtx(ctx, read, 0), read.id)
      expect([half.seats, half.in, half.outstanding.length, half.settled]).toEqual([2, 1, 1, null])
      expect(await lettersTo(ctx, read.coordinator.id)).toEqual([])
      await handsIn(ctx, reviewOf(read, 1), 'endorse')
      const whole = await settleReading(readerCtx(ctx, read, 1), read.id)
      expect(whole).toMatchObject({ in: 2, differs: false, recommendation: 'endorse', settled: { how: 'agreed' } })
    }))

  it('brings readers who differ together: it is their turn, each is told once, and nothing of what was written', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      await settleReading(readerCtx(ctx, read, 0), read.id)
      await handsIn(ctx, reviewOf(read, 1), 'defer', { toApplicant: 'Six more hours.', toCoordinator: 'Weak.' })
      const standing = await settleReading(readerCtx(ctx, read, 1), read.id)
      await settleReading(readerCtx(ctx, read, 1), read.id)
      expect(standing).toMatchObject({ differs: true, settled: null, recommendation: null })
      expect(await turnOf(ctx, read.id)).toBe('reviewer')
      for (const {
        person: { id },
      } of read.readers)
        expect(await lettersTo(ctx, id)).toEqual(['readers-differ'])
      const letters = await ctx.db.letter.findMany({ where: { orgId: ctx.org.id, template: 'readers-differ' } })
      expect(letters.map(({ values }) => Object.keys(values as object).sort())).toEqual([
        ['category', 'dueOn', 'reference', 'url'],
        ['category', 'dueOn', 'reference', 'url'],
      ])
      expect(JSON.stringify(letters.map(({ values }) => values))).not.toMatch(/endorse|defer|hours|Reader/i)

      const where = { orgId_id: { orgId: ctx.org.id, id: reviewOf(read, 1) } }
      await ctx.db.review.update({ where, data: { recommendation: 'endorse' } })
      const settled = await settleReading(readerCtx(ctx, read, 1), read.id)
      expect(settled.settled?.how).toBe('agreed')
      expect(settled.reviews.map(({ firstRecommendation }) => firstRecommendation)).toEqual(['endorse', 'defer'])
      expect(await turnOf(ctx, read.id)).toBe('coordinator')
      const [first, second] = read.readers.map(({ person }) => person)
      expect(await lettersTo(ctx, first?.id ?? '')).toContain('readers-settled')
      expect(await lettersTo(ctx, second?.id ?? '')).not.toContain('readers-settled')
    }))

  it('gives readers who differ as many days as the application was sent with', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      const where = { orgId_id: { orgId: ctx.org.id, id: read.id } }
      await ctx.db.application.update({ where, data: { settlingDays: 12 } })
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      await handsIn(ctx, reviewOf(read, 1), 'defer')
      await settleReading(readerCtx(ctx, read, 1), read.id)
      const key = { orgId: ctx.org.id, kind: 'settling', subjectId: read.id }
      const wait = await ctx.db.wait.findUniqueOrThrow({ where: { orgId_kind_subjectId: key } })
      expect(toDay(wait.dueOn)).toBe(addDays(today(ctx), 12))
    }))

  it('lets a third make the majority; a third who is not needed any more is told so', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      await handsIn(ctx, reviewOf(read, 1), 'defer')
      await settleReading(readerCtx(ctx, read, 1), read.id)
      const third = await addReader(ctx, read, { kind: 'third' })
      await handsIn(ctx, third, 'defer')
      const standing = await settleReading(readerCtx(ctx, read, 2), read.id)
      expect(standing.settled).toMatchObject({ how: 'third', recommendation: 'defer' })

      const other = await aReading(ctx)
      await handsIn(ctx, reviewOf(other, 0), 'endorse')
      await handsIn(ctx, reviewOf(other, 1), 'endorse')
      await addReader(ctx, other, { kind: 'third' })
      await settleReading(readerCtx(ctx, other, 1), other.id)
      expect(await lettersTo(ctx, other.readers[2]?.person.id ?? '')).toEqual(['review-closed'])
    }))

  it('counts nobody who declined, was removed or was closed, and no other reading', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx, { seats: 3 })
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      await handsIn(ctx, reviewOf(read, 1), 'defer', { removedAt: ctx.now })
      const where = { orgId_id: { orgId: ctx.org.id, id: reviewOf(read, 2) } }
      await ctx.db.review.update({ where, data: { declinedAt: ctx.now } })
      const standing = await settleReading(readerCtx(ctx, read, 0), read.id)
      expect([standing.in, standing.seats, standing.settled]).toEqual([1, 2, null])
      expect(standing.reviews.map(({ state }) => state).sort()).toEqual(['declined', 'removed', 'submitted'])
      await ctx.db.application.update({
        where: { orgId_id: { orgId: ctx.org.id, id: read.id } },
        data: { reading: { increment: 1 } },
      })
      expect(await reviewsStanding(ctx, read.id)).toMatchObject({ reviews: [], in: 0, seats: 2 })
    }))

  it('is settled by those who stay when the last one who was not in leaves, by whichever door', () =>
    withCtx(async (ctx) => {
      const leaves = [
        (read: Read) =>
          declineReview(readerCtx(ctx, read, 1), { reviewId: reviewOf(read, 1), reason: 'noTime', note: '' }),
        (read: Read) => removeReview(read.office, { reviewId: reviewOf(read, 1), reason: 'overdue', after: 'leave' }),
        (read: Read) =>
          declareConflict(readerCtx(ctx, read, 1), { reviewId: reviewOf(read, 1), kind: 'friend', note: '' }),
      ]
      for (const leave of leaves) {
        const read = await aReading(ctx, { readers: 'one', seats: 2 })
        await handsIn(ctx, reviewOf(read, 0), 'endorse')
        expect((await settleReading(readerCtx(ctx, read, 0), read.id)).settled).toBeNull()
        await leave(read)
        expect((await reviewsStanding(ctx, read.id)).settled).toMatchObject({ how: 'one', recommendation: 'endorse' })
      }
    }))

  it('finds no application of another association', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      const elsewhere = { ...ctx, org: { ...ctx.org, id: '018f0000-0000-7000-8000-000000000000' as never } }
      expect((await refusal(settleReading(elsewhere, read.id))).code).toBe('not_found')
    }))
})
