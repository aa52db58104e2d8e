import { describe, expect, it } from 'vitest'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aSubmitted, trailOf } from '../support/review'

describe('assignCoordinator', () => {
  it('puts an application into a coordinator’s hands', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      const { person } = await someone(ctx, ['coordinator'])
      await assignCoordinator(office, { applicationId: id, coordinatorId: person.id })
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row.coordinatorId).toBe(person.id)
      expect(await trailOf(ctx, id)).toContain('review.coordinatorAssigned')
    }))

  it('takes nobody who is no coordinator, and not the applicant', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx)
      const { person: reviewer } = await someone(ctx, ['reviewer'])
      for (const coordinatorId of [reviewer.id, person.id]) {
        expect((await refusal(assignCoordinator(office, { applicationId: id, coordinatorId }))).code).toBe('invalid')
      }
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id, coordinator } = await aSubmitted(ctx)
      await keepsTheWalls(ctx, assignCoordinator, { applicationId: id, coordinatorId: coordinator.id })
    }))
})
