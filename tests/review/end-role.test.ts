import { describe, expect, it } from 'vitest'
import { endRole } from '@/lib/review/commands/end-role'
import { roleInHand } from '@/lib/review/queries/in-hand'
import { EndRoleInput } from '@/lib/review/schema/roles'
import { inAnotherOrg, keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { anAsked, readersNow } from '../support/assigning'
import { recorded } from '../support/ledger'
import { aCase, aSubmitted, trailOf } from '../support/review'

const asAdmin = { as: ['admin'] }
const input = (personId: string, role: string, coordinatorId?: string) =>
  EndRoleInput.parse({ personId, role, coordinatorId })

describe('endRole', () => {
  it('leaves a coordinator’s open cases to whoever takes them, and says before how many there are', () =>
    withCtx(async (ctx) => {
      const { id, coordinator } = await aCase(ctx)
      const { person: other } = await someone(ctx, ['coordinator'])
      const { inHand } = await roleInHand(ctx, coordinator.id, 'coordinator')
      expect(inHand.count).toBe(1)
      expect(inHand.colleagues).toContainEqual({ id: other.id, name: other.name, tied: 0 })
      await endRole(ctx, input(coordinator.id, 'coordinator', ''))
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row.coordinatorId).toBeNull()
      expect(await trailOf(ctx, id)).toContain('review.coordinatorUnassigned')
      expect(await recorded(ctx, 'people.roleWithdrawn')).toBe(1)
      const told = await ctx.db.auditEntry.findFirstOrThrow({ where: { orgId: ctx.org.id, name: 'review.roleEnded' } })
      expect(told.detail).toMatchObject({ name: coordinator.name, moved: 0, freed: 1, reviews: 0, advised: 0 })
      const again = await refusal(endRole(ctx, input(coordinator.id, 'coordinator', '')))
      expect(again.reason).toBe('people.error.roleNotHeld')
    }, asAdmin))

  it('gives them to the colleague chosen', () =>
    withCtx(async (ctx) => {
      const { id, coordinator } = await aCase(ctx)
      const { person: other } = await someone(ctx, ['coordinator'])
      await endRole(ctx, input(coordinator.id, 'coordinator', other.id))
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row.coordinatorId).toBe(other.id)
      expect(await trailOf(ctx, id)).toContain('review.coordinatorAssigned')
    }, asAdmin))

  it('changes nothing when the colleague is none, and says so at the field', () =>
    withCtx(async (ctx) => {
      const { coordinator } = await aCase(ctx)
      const { person: reviewer } = await someone(ctx, ['reviewer'])
      const refused = await refusal(endRole(ctx, input(coordinator.id, 'coordinator', reviewer.id)))
      expect(refused).toMatchObject({ code: 'invalid', fields: { coordinatorId: ['review.error.coordinator'] } })
    }, asAdmin))

  it('takes a reviewer’s seats back', () =>
    withCtx(async (ctx) => {
      const { id, reader } = await anAsked(ctx)
      expect((await roleInHand(ctx, reader.person.id, 'reviewer')).inHand.count).toBe(1)
      await endRole(ctx, input(reader.person.id, 'reviewer'))
      expect(await readersNow(ctx, id)).toEqual([])
      expect(await recorded(ctx, 'review.roleEnded')).toBe(1)
    }, asAdmin))

  it('leaves applicants without the adviser', () =>
    withCtx(async (ctx) => {
      const { id } = await aSubmitted(ctx)
      const { person: adviser } = await someone(ctx, ['adviser'])
      const where = { orgId_id: { orgId: ctx.org.id, id } }
      await ctx.db.application.update({ where, data: { adviserId: adviser.id } })
      expect((await roleInHand(ctx, adviser.id, 'adviser')).inHand.count).toBe(1)
      await endRole(ctx, input(adviser.id, 'adviser'))
      expect((await ctx.db.application.findUniqueOrThrow({ where })).adviserId).toBeNull()
    }, asAdmin))

  it('writes nothing more where nothing was in hand', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx, ['coordinator'])
      expect((await roleInHand(ctx, person.id, 'coordinator')).inHand).toEqual({ count: 0, colleagues: [] })
      await endRole(ctx, input(person.id, 'coordinator', ''))
      expect(await recorded(ctx, 'review.roleEnded')).toBe(0)
    }, asAdmin))

  it('is the administrator’s alone, among their own people', () =>
    withCtx(async (ctx) => {
      const { coordinator } = await aCase(ctx)
      await keepsTheWalls(ctx, endRole, input(coordinator.id, 'coordinator', ''), ['coordinator'])
      const outside = await inAnotherOrg(ctx, ['admin'], (other) =>
        refusal(roleInHand(other, coordinator.id, 'coordinator')),
      )
      expect(outside.code).toBe('not_found')
    }, asAdmin))
})
