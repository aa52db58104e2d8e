import { describe, expect, it } from 'vitest'
import { moveApplication } from '@/lib/portfolio/commands/move-application'
import { refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'

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

  it('copies how an application is read when it is sent: what the association changes later is for those to come', () =>
    withCtx(
      async (ctx, person) => {
        const { id } = await anApplication(ctx, person)
        await moveApplication(ctx, { applicationId: id, from: 'draft', act: 'submit' })
        const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
        expect(row).toMatchObject({ readers: 'two', settlingDays: 12, reading: 1 })
      },
      { settings: { review: { readers: 'two', settlingDays: 12 } } },
    ))
})
