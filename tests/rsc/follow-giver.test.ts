import { describe, expect, it } from 'vitest'
import { followGiver } from '@/lib/rsc/commands/follow-giver'
import { refusal, someone, systemFor, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { aRun } from '../support/rsc'

const NEW = 'elena@new.example'

describe('followGiver', () => {
  it('asks somebody known at their new address, and leaves other givers alone', () =>
    withCtx(async (ctx, person) => {
      const { giverId } = await aRun(ctx, person)
      const { person: giver } = await someone(ctx)
      const where = { orgId_id: { orgId: ctx.org.id, id: giverId } }
      const email = async () => (await ctx.db.giver.findUniqueOrThrow({ where })).email
      const before = await email()
      const job = systemFor(ctx)
      await followGiver(job, { personId: giver.id, is: NEW })
      expect(await email()).toBe(before)
      await ctx.db.giver.update({ where, data: { giverPersonId: giver.id } })
      await followGiver(job, { personId: giver.id, is: NEW })
      expect(await email()).toBe(NEW)
      await followGiver(job, { personId: giver.id, is: NEW })
      expect(await audited(ctx, 'rsc.giverChanged')).toBe(1)
      expect((await refusal(followGiver(ctx, { personId: giver.id, is: 'x@y.example' }))).code).toBe('forbidden')
    }))

  it('leaves both entries where the new address was named beside the old one', () =>
    withCtx(async (ctx, person) => {
      const { giverId } = await aRun(ctx, person)
      const { person: giver } = await someone(ctx)
      const where = { orgId_id: { orgId: ctx.org.id, id: giverId } }
      const row = await ctx.db.giver.update({ where, data: { giverPersonId: giver.id } })
      await ctx.db.giver.create({ data: { ...row, id: giver.id, email: NEW, giverPersonId: null } })
      await followGiver(systemFor(ctx), { personId: giver.id, is: NEW })
      expect((await ctx.db.giver.findUniqueOrThrow({ where })).email).toBe(row.email)
    }))
})
