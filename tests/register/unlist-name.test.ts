import { describe, expect, it } from 'vitest'
import { unlistName } from '@/lib/register/commands/unlist-name'
import { keepsTheWalls, withCtx } from '../support/actors'
import { anEndorsement } from '../support/ready-portfolio'

describe('unlistName', () => {
  it('is the bearer’s own choice, kept and remembered once', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anEndorsement(ctx, person)
      const key = { orgId_id: { orgId: ctx.org.id, id } }
      await ctx.db.endorsement.update({ where: key, data: { listed: true } })
      expect(await unlistName(ctx, { endorsementId: id })).toEqual({ listed: false })
      await unlistName(ctx, { endorsementId: id })
      expect((await ctx.db.endorsement.findUniqueOrThrow({ where: key })).listed).toBe(false)
      expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'register.nameUnlisted' } })).toBe(1)
    }))

  it('keeps the walls, also against the office', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anEndorsement(ctx, person)
      await keepsTheWalls(ctx, unlistName, { endorsementId: id }, ['coordinator', 'admin'])
    }))
})
