import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { addressesOf, personAt } from '@/lib/db/known-by'
import { newId } from '@/lib/db/new-id'
import { followAddress } from '@/lib/people/commands/follow-address'
import { inAnotherOrg, refusal, someone, systemFor, withCtx } from '../support/actors'

const NEW = 'somebody@new.example'

async function moved(ctx: Ctx, accountId: string, toEmail: string, stopped = false) {
  const { email } = await ctx.db.account.findUniqueOrThrow({ where: { id: accountId } })
  const change = { id: newId(ctx.now), accountId, fromEmail: email, toEmail, requestedAt: ctx.now, expiresAt: ctx.now }
  await ctx.db.addressChange.create({ data: { ...change, takenAt: ctx.now, stoppedAt: stopped ? ctx.now : null } })
  await ctx.db.account.update({ where: { id: accountId }, data: { email: toEmail } })
}

const entry = (ctx: Ctx, id: string) =>
  ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
const trail = (ctx: Ctx) =>
  ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'people.addressChanged' }, orderBy: { id: 'asc' } })

describe('followAddress', () => {
  it('takes the account’s address over and keeps the old one as one they are known by', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx)
      const accountId = person.accountId ?? ''
      await moved(ctx, accountId, NEW)
      const job = systemFor(ctx)
      expect(await followAddress(job, { accountId })).toEqual({ personId: person.id, was: person.email, is: NEW })
      expect((await entry(ctx, person.id)).email).toBe(NEW)
      expect((await addressesOf(ctx.db, ctx.org.id, person.id)).sort()).toEqual([person.email, NEW].sort())
      expect(await personAt(ctx.db, ctx.org.id, person.email)).toBe(person.id)
      expect(await trail(ctx)).toMatchObject([{ detail: { was: person.email, is: NEW }, subjectId: person.id }])
      expect(await followAddress(job, { accountId })).toBeNull()
      expect(await trail(ctx)).toHaveLength(1)
    }))

  it('leaves no trace of an address that was taken back', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx)
      const accountId = person.accountId ?? ''
      const job = systemFor(ctx)
      await moved(ctx, accountId, NEW)
      await followAddress(job, { accountId })
      await ctx.db.addressChange.updateMany({ where: { accountId }, data: { stoppedAt: ctx.now } })
      await ctx.db.account.update({ where: { id: accountId }, data: { email: person.email } })
      await followAddress(job, { accountId })
      expect((await entry(ctx, person.id)).email).toBe(person.email)
      expect(await addressesOf(ctx.db, ctx.org.id, person.id)).not.toContain(NEW)
    }))

  it('keeps a membership that the association’s list gave under the old address', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx)
      const accountId = person.accountId ?? ''
      const period = {
        fromDay: new Date('2026-01-01'),
        toDay: new Date('2026-12-31'),
        listedOn: new Date('2026-11-01'),
      }
      const member = {
        orgId: ctx.org.id,
        id: newId(ctx.now),
        email: person.email.toLowerCase(),
        source: 'file',
        ...period,
      }
      await ctx.db.member.create({ data: member })
      const held = () => ctx.db.membership.count({ where: { orgId: ctx.org.id, personId: person.id } })
      const before = await held()
      await moved(ctx, accountId, NEW)
      await followAddress(systemFor(ctx), { accountId })
      await ctx.db.member.update({
        where: { orgId_id: { orgId: ctx.org.id, id: member.id } },
        data: { toDay: new Date('2027-12-31') },
      })
      expect(before).toBe(1)
      expect(await held()).toBe(1)
    }))

  it('is a job’s, and finds nobody of another association', () =>
    withCtx(async (ctx) => {
      const { person, ctx: own } = await someone(ctx)
      const accountId = person.accountId ?? ''
      await moved(ctx, accountId, NEW)
      expect((await refusal(followAddress(own, { accountId }))).code).toBe('forbidden')
      await inAnotherOrg(ctx, ['admin'], async (there) => {
        expect(await followAddress(systemFor(there), { accountId })).toBeNull()
      })
      expect((await entry(ctx, person.id)).email).toBe(person.email)
    }))
})
