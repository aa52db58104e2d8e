import { describe, expect, it } from 'vitest'
import { openSession } from '@/lib/auth/session'
import { withdrawRole } from '@/lib/people/commands/withdraw-role'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { recorded } from '../support/ledger'

const asAdmin = { as: ['admin'] }

describe('withdrawRole', () => {
  it('takes the role and ends open sessions', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx, ['applicant', 'coordinator'])
      const session = await openSession({ ...ctx, agent: null }, person.accountId)
      await withdrawRole(ctx, { personId: person.id, role: 'coordinator' })
      const held = await ctx.db.roleHeld.findMany({ where: { orgId: ctx.org.id, personId: person.id } })
      expect(held.map(({ role }) => role)).toEqual(['applicant'])
      expect((await ctx.db.session.findUniqueOrThrow({ where: { id: session } })).endReason).toBe('role-changed')
      expect(await recorded(ctx, 'people.roleWithdrawn')).toBe(1)
      const again = await refusal(withdrawRole(ctx, { personId: person.id, role: 'coordinator' }))
      expect(again.reason).toBe('people.error.roleNotHeld')
    }, asAdmin))

  it('leaves the association an administrator who can sign in', () =>
    withCtx(async (ctx, admin) => {
      const self = { personId: admin.id, role: 'admin' } as const
      const second = await someone(ctx, ['admin'])
      await ctx.db.account.update({ where: { id: second.person.accountId }, data: { disabledAt: ctx.now } })
      expect(await refusal(withdrawRole(ctx, self))).toMatchObject({ reason: 'people.error.lastAdmin' })
      await someone(ctx, ['admin'])
      await withdrawRole(ctx, self)
    }, asAdmin))

  it('is the administrator’s alone, among their own people', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx, ['reviewer'])
      await keepsTheWalls(ctx, withdrawRole, { personId: person.id, role: 'reviewer' }, ['coordinator'])
    }, asAdmin))
})
