import { describe, expect, it } from 'vitest'
import { completeSection } from '@/lib/portfolio/commands/complete-section'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aReadyPortfolio } from '../support/ready-portfolio'

const stateOf = async (ctx: Parameters<typeof applicationHome>[0], id: string, code: string) =>
  (await applicationHome(ctx, id)).sections.find((section) => section.code === code)?.state

describe('completeSection', () => {
  it('finishes a part that only its writer can call finished', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const part = { applicationId: id, section: 'documents' }
      expect(await stateOf(own, id, 'documents')).toBe('notStarted')
      await completeSection(own, part)
      await completeSection(own, part)
      expect(await stateOf(own, id, 'documents')).toBe('completed')
      const names = await ctx.db.auditEntry.findMany({
        where: { orgId: ctx.org.id, applicationId: id, name: { startsWith: 'portfolio.section' } },
        select: { name: true },
        orderBy: { name: 'asc' },
      })
      expect(new Set(names.map(({ name }) => name))).toEqual(new Set(['portfolio.sectionCompleted']))
    }))

  it('does not finish what is not: hours or texts that are missing', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      for (const section of ['training', 'values']) {
        const refused = await refusal(completeSection(own, { applicationId: id, section }))
        expect(refused).toMatchObject({ code: 'invalid', reason: 'portfolio.error.stillMissing' })
      }
    }))

  it('knows no part the application does not have', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      expect((await refusal(completeSection(own, { applicationId: id, section: 'giving' }))).code).toBe('not_found')
    }))

  it('is nobody else’s, and closed once sent', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await aReadyPortfolio(ctx, person)
      const part = { applicationId: id, section: 'values' }
      await keepsTheWalls(ctx, completeSection, part)
      await ctx.db.application.updateMany({ where: { orgId: ctx.org.id, id }, data: { state: 'submitted' } })
      expect((await refusal(completeSection(own, part))).code).toBe('closed')
    }))
})
