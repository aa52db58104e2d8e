import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { joinAssociation } from '@/lib/people/commands/join-association'
import { joinPerson } from '@/lib/people/commands/join-person'
import { peopleList } from '@/lib/people/queries/staff'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { twice } from '../support/joining'

const row = (ctx: Ctx, id: string) =>
  ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
const session = (ctx: Ctx, accountId: string) =>
  ctx.db.session.create({
    data: {
      id: newId(ctx.now),
      accountId,
      createdAt: ctx.now,
      lastSeenAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + 3_600_000),
    },
  })

describe('joinPerson', () => {
  it('fills what was empty, keeps what stood there, and moves roles and memberships', () =>
    withCtx(async (ctx) => {
      const { stayingId, leavingId } = await twice(ctx, { leaving: ['applicant', 'adviser'] })
      const at = (id: string) => ({ orgId_id: { orgId: ctx.org.id, id } })
      await ctx.db.person.update({ where: at(stayingId), data: { city: 'Roanoke' } })
      const other = { city: 'Salem', phone: '540 555 0199', gender: 'female' }
      await ctx.db.person.update({ where: at(leavingId), data: other })
      const days = { fromDay: fromDay(plainDate('2026-01-01')), toDay: fromDay(plainDate('2026-12-31')) }
      const member = { orgId: ctx.org.id, association: 'Virginia', ...days, createdAt: ctx.now }
      for (const personId of [stayingId, leavingId]) {
        await ctx.db.membership.create({ data: { ...member, id: newId(ctx.now), personId } })
      }
      await joinPerson(ctx, { stayingId, leavingId })
      expect(await row(ctx, stayingId)).toMatchObject({ city: 'Roanoke', phone: '540 555 0199', gender: 'female' })
      const roles = await ctx.db.roleHeld.findMany({ where: { orgId: ctx.org.id, personId: stayingId } })
      expect(roles.map(({ role }) => role).sort()).toEqual(['adviser', 'applicant'])
      expect(await ctx.db.membership.count({ where: { orgId: ctx.org.id, personId: stayingId } })).toBe(2)
    }))

  it('ends the sessions of the one who leaves, lets nobody join again with that account, and lists one person', () =>
    withCtx(async (ctx) => {
      const { staying, leaving, stayingId, leavingId } = await twice(ctx)
      const open = await session(ctx, leaving.accountId)
      const kept = await session(ctx, (await someone(ctx)).person.accountId)
      await joinPerson(ctx, { stayingId, leavingId })
      const sessionNow = (id: string) => ctx.db.session.findUniqueOrThrow({ where: { id } })
      expect(await sessionNow(open.id)).toMatchObject({ endedAt: ctx.now, endReason: 'joined' })
      expect((await sessionNow(kept.id)).endedAt).toBeNull()
      const visitor: Ctx = { ...ctx, actor: { kind: 'visitor' } }
      const again = await refusal(joinAssociation(visitor, { accountId: leaving.accountId }))
      expect(again).toMatchObject({ code: 'closed', reason: 'joining.error.joined' })
      const { ctx: admin } = await someone(ctx, ['admin'])
      const { rows } = await peopleList(admin, {})
      expect(rows.map(({ email }) => email)).toContain(staying.email)
      expect(rows.map(({ email }) => email)).not.toContain(leaving.email)
    }))

  it('hands on who was joined into the one who leaves', () =>
    withCtx(async (ctx) => {
      const { stayingId, leavingId } = await twice(ctx)
      const { person: first } = await someone(ctx)
      await joinPerson(ctx, { stayingId: leavingId, leavingId: first.id })
      await joinPerson(ctx, { stayingId, leavingId })
      expect(await row(ctx, first.id)).toMatchObject({ joinedIntoId: stayingId })
    }))

  it('changes nothing of the same account in another association', () =>
    withCtx(async (ctx) => {
      const { leaving, stayingId, leavingId } = await twice(ctx)
      const visitor: Ctx = { ...ctx, actor: { kind: 'visitor' } }
      await ctx.db.account.update({ where: { id: leaving.accountId }, data: { confirmedAt: ctx.now } })
      const there = await inAnotherOrg(ctx, ['admin'], async (other) => {
        const { personId } = await joinAssociation({ ...other, actor: visitor.actor }, { accountId: leaving.accountId })
        return { personId, org: other.org }
      })
      await joinPerson(ctx, { stayingId, leavingId })
      await ctx.db.$queryRaw`select set_config('app.org', ${there.org.id}, true)`
      expect(await row({ ...ctx, org: there.org }, there.personId)).toMatchObject({ joinedIntoId: null })
      await ctx.db.$queryRaw`select set_config('app.org', ${ctx.org.id}, true)`
    }))
})
