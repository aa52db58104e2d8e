import { describe, expect, it } from 'vitest'
import { listName } from '@/lib/register/commands/list-name'
import { keepsTheWalls, withCtx } from '../support/actors'
import { anEndorsement } from '../support/ready-portfolio'

describe('listName', () => {
  it('is the bearer’s own choice, kept and remembered once', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anEndorsement(ctx, person)
      const key = { orgId_id: { orgId: ctx.org.id, id } }
      await ctx.db.endorsement.update({ where: key, data: { listed: false } })
      expect(await listName(ctx, { endorsementId: id })).toEqual({ listed: true })
      await listName(ctx, { endorsementId: id })
      expect((await ctx.db.endorsement.findUniqueOrThrow({ where: key })).listed).toBe(true)
      expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'register.nameListed' } })).toBe(1)
    }))

  it('keeps the walls, also against the office', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anEndorsement(ctx, person)
      await keepsTheWalls(ctx, listName, { endorsementId: id }, ['coordinator', 'admin'])
    }))
})
