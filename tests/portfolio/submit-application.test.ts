import { describe, expect, it } from 'vitest'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { CATEGORY_CODES } from '@/lib/rules/categories'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aReadyPortfolio } from '../support/ready-portfolio'

const confirmed = 'true' as const

describe('submitApplication', () => {
  it('sends a ready portfolio, promises a day, remembers and tells', () =>
    withCtx(async (ctx, person) => {
      const { id, reference, ctx: own } = await aReadyPortfolio(ctx, person)
      const sent = await submitApplication(own, { applicationId: id, confirmed })
      expect(sent).toMatchObject({
        reference,
        expectedOn: '2027-01-06',
        next: `/${ctx.org.slug}/applications/${id}/submit`,
      })
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row).toMatchObject({ state: 'submitted', submittedAt: ctx.now, stateSince: ctx.now })
      const letters = await ctx.db.letter.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
      expect(letters).toMatchObject([{ template: 'application-submitted', toEmail: person.email }])
      const entries = await ctx.db.auditEntry.findMany({
        where: { orgId: ctx.org.id, applicationId: id, name: 'portfolio.applicationSubmitted' },
      })
      expect(entries).toHaveLength(1)
    }))

  it('answers a second press like the first, and does nothing twice', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await aReadyPortfolio(ctx, person)
      const first = await submitApplication(own, { applicationId: id, confirmed })
      expect(await submitApplication(own, { applicationId: id, confirmed })).toEqual(first)
      expect(await ctx.db.letter.count({ where: { orgId: ctx.org.id, applicationId: id } })).toBe(1)
    }))

  const both = CATEGORY_CODES.flatMap((category) => ['2023', '2025'].map((edition) => ({ category, edition })))
  it.each(both)('takes a ready $category of edition $edition', (asked) =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await aReadyPortfolio(ctx, person, asked)
      expect(await submitApplication(own, { applicationId: id, confirmed })).toHaveProperty('expectedOn')
    }),
  )

  it('refuses what is not ready and names what is missing', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const refused = await refusal(submitApplication(own, { applicationId: id, confirmed }))
      expect(refused).toMatchObject({ code: 'invalid', reason: 'portfolio.error.notReady' })
      expect(refused.detail?.requirements).toContain('training.total')
      expect(refused.detail?.parts).toContain('values')
    }))

  it('is nobody else’s to do', () =>
    withCtx(async (ctx, person) => {
      const { id } = await aReadyPortfolio(ctx, person)
      await keepsTheWalls(ctx, submitApplication, { applicationId: id, confirmed })
      await keepsTheWalls(ctx, submitApplication, { applicationId: id, confirmed }, ['coordinator'])
    }))
})
