import { describe, expect, it } from 'vitest'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { unassignCoordinator } from '@/lib/review/commands/unassign-coordinator'
import { keepsTheWalls, withCtx } from '../support/actors'
import { aSubmitted, trailOf } from '../support/review'

describe('unassignCoordinator', () => {
  it('takes a case out of its coordinator’s hands, once', () =>
    withCtx(async (ctx) => {
      const { id, office, coordinator } = await aSubmitted(ctx)
      await assignCoordinator(office, { applicationId: id, coordinatorId: coordinator.id })
      for (const _ of [1, 2]) await unassignCoordinator(office, { applicationId: id })
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row.coordinatorId).toBeNull()
      const trail = await trailOf(ctx, id)
      expect(trail.filter((name) => name === 'review.coordinatorUnassigned')).toHaveLength(1)
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id } = await aSubmitted(ctx)
      await keepsTheWalls(ctx, unassignCoordinator, { applicationId: id })
    }))
})
