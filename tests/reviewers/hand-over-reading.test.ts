import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { changeRecommendation } from '@/lib/reviewers/commands/change-recommendation'
import { handOverReading } from '@/lib/reviewers/commands/hand-over-reading'
import { settleReading } from '@/lib/reviewers/commands/settle-reading'
import { reviewsStanding } from '@/lib/reviewers/queries/standing'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aDispute, handsIn, readerCtx, reviewOf } from '../support/readings'
import { lettersTo, trailOf } from '../support/review'

const turnOf = async (ctx: Ctx, id: string) =>
  (await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })).turn

/** Somebody of the pool who is trained, free and reads everything. */
async function aFreeReader(ctx: Ctx) {
  const { person } = await someone(ctx, ['reviewer'], { givenName: 'Third' })
  const key = { orgId: ctx.org.id, personId: person.id }
  const data = { categories: [], languages: ['en'], trainedUntil: fromDay(plainDate('2030-01-01')) }
  await ctx.db.reviewer.upsert({
    where: { orgId_personId: key },
    create: { ...key, ...data, createdAt: ctx.now },
    update: data,
  })
  return person
}

describe('handOverReading', () => {
  it('asks a third of the pool at once, who makes the majority; pressed by both it is done once', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const third = await aFreeReader(ctx)
      const hand = { reviewId: reviewOf(read, 0), to: 'third' as const }
      expect((await handOverReading(readerCtx(ctx, read, 0), hand)).next).toContain('done=third')
      const both = { reviewId: reviewOf(read, 1), to: 'coordinator' as const }
      expect((await handOverReading(readerCtx(ctx, read, 1), both)).next).toContain('done=handed')
      const standing = await reviewsStanding(ctx, read.id)
      expect(standing.outstanding).toMatchObject([{ kind: 'third', reviewerId: third.id }])
      expect(await lettersTo(ctx, third.id)).toEqual(['review-invitation'])
      expect(await lettersTo(ctx, read.coordinator.id)).toEqual([])
      expect(await turnOf(ctx, read.id)).toBe('reviewer')
      await handsIn(ctx, standing.outstanding[0]?.id ?? '', 'endorse')
      expect((await settleReading(ctx, read.id)).settled).toMatchObject({ how: 'third', recommendation: 'endorse' })
    }))

  it('leaves it to the coordinator where nobody of the pool is free: the turn and a letter say so', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const hand = { reviewId: reviewOf(read, 0), to: 'third' as const }
      expect((await handOverReading(readerCtx(ctx, read, 0), hand)).next).toContain('done=handed')
      const letter = await ctx.db.letter.findFirstOrThrow({
        where: { orgId: ctx.org.id, personId: read.coordinator.id, template: 'reading-handed-over' },
      })
      expect(letter.values).toMatchObject({ how: 'nobody' })
      expect(await turnOf(ctx, read.id)).toBe('coordinator')
    }))

  it('leaves it to the coordinator when asked to; the readers may still agree', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const first = readerCtx(ctx, read, 0)
      const hand = { reviewId: reviewOf(read, 0), to: 'coordinator' as const }
      for (let twice = 0; twice < 2; twice++) await handOverReading(first, hand)
      expect(await lettersTo(ctx, read.coordinator.id)).toEqual(['reading-handed-over'])
      expect((await trailOf(ctx, read.id)).filter((name) => name === 'reviewers.readingHandedOver')).toHaveLength(1)
      await changeRecommendation(first, { reviewId: reviewOf(read, 0), recommendation: 'defer', todo: '' })
      expect((await reviewsStanding(ctx, read.id)).settled?.how).toBe('agreed')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const hand = { reviewId: reviewOf(read, 0), to: 'coordinator' as const }
      await keepsTheWalls(ctx, handOverReading, hand)
      expect((await refusal(handOverReading(readerCtx(ctx, read, 1), hand))).code).toBe('not_found')
    }))
})
