import { describe, expect, it } from 'vitest'
import { startReview } from '@/lib/review/commands/start-review'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aSubmitted, stateOf, trailOf } from '../support/review'

describe('startReview', () => {
  it('takes a submitted application up, in the hands of whoever does it', () =>
    withCtx(async (ctx) => {
      const { id, office, coordinator } = await aSubmitted(ctx)
      await startReview(office, { applicationId: id })
      expect(await stateOf(ctx, id)).toBe('in_review')
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row.coordinatorId).toBe(coordinator.id)
      expect(await trailOf(ctx, id)).toContain('review.started')
      expect((await refusal(startReview(office, { applicationId: id }))).code).toBe('closed')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id } = await aSubmitted(ctx)
      await keepsTheWalls(ctx, startReview, { applicationId: id })
      await keepsTheWalls(ctx, startReview, { applicationId: id }, ['admin'])
    }))
})
