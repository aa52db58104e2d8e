import { describe, expect, it } from 'vitest'
import { moveApplication } from '@/lib/portfolio/commands/move-application'
import { reopenApplication } from '@/lib/portfolio/commands/reopen-application'
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

describe('reopenApplication', () => {
  it('makes a deferred application a draft again, and only that', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      expect((await refusal(reopenApplication(own, { applicationId: id }))).code).toBe('closed')
      await ctx.db.application.updateMany({ where: { orgId: ctx.org.id, id }, data: { state: 'deferred' } })
      await keepsTheWalls(ctx, reopenApplication, { applicationId: id }, ['coordinator'])
      await reopenApplication(own, { applicationId: id })
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row.state).toBe('draft')
    }))
})

describe('moveApplication', () => {
  it('goes only where the table leads, and only from where it was seen', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anApplication(ctx, person)
      const move = (from: 'draft' | 'submitted', act: 'submit' | 'endorse') =>
        moveApplication(ctx, { applicationId: id, from, act })
      expect((await refusal(move('draft', 'endorse'))).code).toBe('closed')
      expect(await move('draft', 'submit')).toBe('submitted')
      expect((await refusal(move('draft', 'submit'))).reason).toBe('portfolio.no.movedMeanwhile')
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row).toMatchObject({ state: 'submitted', submittedAt: ctx.now, version: 2 })
    }))
})
