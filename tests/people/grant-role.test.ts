import { describe, expect, it } from 'vitest'
import { openSession } from '@/lib/auth/session'
import { grantRole } from '@/lib/people/commands/grant-role'
import { peopleList, staffPerson } from '@/lib/people/queries/staff'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { recorded } from '../support/ledger'

const asAdmin = { as: ['admin'] }

describe('grantRole', () => {
  it('gives the role once, remembers who gave it, and ends open sessions', () =>
    withCtx(async (ctx, admin) => {
      const { person } = await someone(ctx)
      const session = await openSession({ ...ctx, agent: null }, person.accountId)
      await grantRole(ctx, { personId: person.id, role: 'coordinator' })
      const { roles } = await staffPerson(ctx, person.id)
      expect(roles.find(({ role }) => role === 'coordinator')).toMatchObject({ grantedBy: admin.name })
      const row = await ctx.db.session.findUniqueOrThrow({ where: { id: session } })
      expect(row).toMatchObject({ endReason: 'role-changed', endedAt: ctx.now })
      const again = await refusal(grantRole(ctx, { personId: person.id, role: 'coordinator' }))
      expect(again).toMatchObject({ code: 'conflict', reason: 'people.error.roleHeld' })
      expect(await recorded(ctx, 'people.roleGranted')).toBe(1)
    }, asAdmin))

  it('is for those who can sign in', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx)
      await ctx.db.person.update({
        where: { orgId_id: { orgId: ctx.org.id, id: person.id } },
        data: { accountId: null },
      })
      const error = await refusal(grantRole(ctx, { personId: person.id, role: 'reviewer' }))
      expect(error.reason).toBe('people.error.noAccount')
    }, asAdmin))

  it('is the administrator’s alone, among their own people', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx)
      await keepsTheWalls(ctx, grantRole, { personId: person.id, role: 'admin' }, ['coordinator'])
    }, asAdmin))
})

describe('the list of people', () => {
  it('finds by name, address and role, and turns its pages by family name', () =>
    withCtx(async (ctx) => {
      for (let nth = 10; nth < 40; nth += 1) await someone(ctx, ['applicant'], { familyName: `Núñez ${nth}` })
      const { person } = await someone(ctx, ['applicant', 'reviewer'], { familyName: 'Abbott' })
      const first = await peopleList(ctx, {})
      expect(first.rows[0]).toMatchObject({ id: person.id, roles: ['applicant', 'reviewer'] })
      const second = await peopleList(ctx, { after: first.next })
      expect([first.rows.length, second.rows.length, second.next]).toEqual([25, 7, undefined])
      expect((await peopleList(ctx, { before: second.previous })).rows).toEqual(first.rows)
      expect((await peopleList(ctx, { q: 'nunez 39' })).rows).toHaveLength(1)
      expect((await peopleList(ctx, { q: person.email })).rows.map(({ id }) => id)).toEqual([person.id])
      expect((await peopleList(ctx, { role: 'staff' })).rows).toHaveLength(2)
      const applicant = await someone(ctx)
      expect((await refusal(peopleList(applicant.ctx, {}))).code).toBe('forbidden')
    }, asAdmin))
})
