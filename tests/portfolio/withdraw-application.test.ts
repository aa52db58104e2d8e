import { describe, expect, it } from 'vitest'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'

describe('withdrawApplication', () => {
  it('ends it, tells and remembers', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await keepsTheWalls(ctx, withdrawApplication, { applicationId: id })
      await withdrawApplication(own, { applicationId: id })
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row).toMatchObject({ state: 'withdrawn', withdrawnAt: ctx.now, expectedOn: null })
      const [letter] = await ctx.db.letter.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
      expect(letter).toMatchObject({ template: 'application-withdrawn', toEmail: person.email })
      const where = { orgId: ctx.org.id, applicationId: id, name: 'portfolio.applicationWithdrawn' }
      expect(await ctx.db.auditEntry.count({ where })).toBe(1)
      expect((await refusal(withdrawApplication(own, { applicationId: id }))).code).toBe('closed')
    }))

  it('may be done by a coordinator for somebody', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anApplication(ctx, person)
      const { ctx: staff } = await someone(ctx, ['coordinator'])
      expect(await withdrawApplication(staff, { applicationId: id })).toHaveProperty('next')
    }))

  it('comes too late after the endorsement', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await ctx.db.application.updateMany({ where: { orgId: ctx.org.id, id }, data: { state: 'endorsed' } })
      expect((await refusal(withdrawApplication(own, { applicationId: id }))).code).toBe('closed')
    }))
})
