import { describe, expect, it } from 'vitest'
import { completeSection } from '@/lib/portfolio/commands/complete-section'
import { reopenSection } from '@/lib/portfolio/commands/reopen-section'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'

describe('reopenSection', () => {
  it('takes "finished" back, and remembers it once', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const part = { applicationId: id, section: 'documents' }
      await completeSection(own, part)
      await reopenSection(own, part)
      await reopenSection(own, part)
      const { sections } = await applicationHome(own, id)
      expect(sections.find(({ code }) => code === 'documents')?.state).toBe('notStarted')
      const where = { orgId: ctx.org.id, applicationId: id, name: 'portfolio.sectionReopened' }
      expect(await ctx.db.auditEntry.count({ where })).toBe(1)
    }))

  it('is nobody else’s, and closed once sent', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const part = { applicationId: id, section: 'values' }
      await keepsTheWalls(ctx, reopenSection, part, ['coordinator'])
      await ctx.db.application.updateMany({ where: { orgId: ctx.org.id, id }, data: { state: 'submitted' } })
      expect((await refusal(reopenSection(own, part))).code).toBe('closed')
    }))
})
