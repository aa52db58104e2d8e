import { describe, expect, it } from 'vitest'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { expireReview } from '@/lib/reviewers/commands/expire-review'
import { inAnotherOrg, refusal, systemFor, withCtx } from '../support/actors'
import { anAsked, lettersOf, waitFor } from '../support/assigning'
import { trailOf } from '../support/review'
import { judgeAll, sendReview } from '../support/reviewers'
import { at, NOW } from '../support/world'

const daysOn = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
const turnOf = async (ctx: Parameters<typeof trailOf>[0], id: string) =>
  (await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })).turn

describe('expireReview', () => {
  it('gives the case back to its coordinator, once; what comes late counts all the same', () =>
    withCtx(async (ctx) => {
      const { id, reviewId, reader, coordinator } = await anAsked(ctx)
      expect(await turnOf(ctx, id)).toBe('reviewer')
      const clock = at(systemFor(ctx), daysOn(36))
      for (const _ of [1, 2]) await expireReview(clock, { reviewId })
      expect(await turnOf(ctx, id)).toBe('coordinator')
      const letters = await lettersOf(ctx, coordinator.id, 'review-overdue')
      expect(letters.map(({ values }) => values)).toEqual([
        expect.objectContaining({ reader: reader.person.name, dueOn: '2026-12-13' }),
      ])
      expect(await trailOf(ctx, id)).toContain('reviewers.reviewExpired')
      const late = at(reader.ctx, daysOn(37))
      await declareNoConflict(late, { reviewId, confirmed: 'true' })
      await judgeAll(late, reviewId)
      await sendReview(late, reviewId)
      expect(await waitFor(ctx, reviewId)).toMatchObject({ late: true, receivedAt: daysOn(37) })
    }))

  it('not before its day', () =>
    withCtx(async (ctx) => {
      const { id, reviewId } = await anAsked(ctx)
      await expireReview(at(systemFor(ctx), daysOn(30)), { reviewId })
      expect(await turnOf(ctx, id)).toBe('reviewer')
    }))

  it('is the clock’s alone, in its own association', () =>
    withCtx(async (ctx) => {
      const { id, office, reviewId } = await anAsked(ctx)
      expect((await refusal(expireReview(office, { reviewId }))).code).toBe('not_found')
      await inAnotherOrg(ctx, ['coordinator'], (other) => expireReview(at(systemFor(other), daysOn(36)), { reviewId }))
      expect(await turnOf(ctx, id)).toBe('reviewer')
    }))
})
