import { describe, expect, it } from 'vitest'
import { parsePortfolio } from '@/lib/check/parse'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { applyView } from '@/lib/portfolio/queries/apply'
import { checkView } from '@/lib/portfolio/queries/check-answers'
import { exportPortfolio } from '@/lib/portfolio/queries/export'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { whatIfView } from '@/lib/portfolio/queries/what-if'
import { referencesView } from '@/lib/references/queries/for-applicant'
import { desk } from '@/lib/review/queries/desk'
import { refusal, withCtx } from '../support/actors'
import { anEndorsement, aReadyPortfolio } from '../support/ready-portfolio'
import { aSubmitted, stateOf } from '../support/review'

const ALONE = { category: null, addOns: ['ERS' as const] }

describe('the add-on alone', () => {
  it('has only the parts it asks for, and its findings in them', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await aReadyPortfolio(ctx, person, ALONE)
      const home = await applicationHome(own, id)
      expect(home.sections.map(({ code }) => code)).toEqual([
        ...['profile', 'membership', 'training', 'supervision', 'giving', 'documents', 'references'],
      ])
      expect(home.findings.map(({ code }) => code)).toEqual([
        ...['ers.category', 'ers.provided', 'ers.rsc-received', 'ers.training', 'ers.references', 'membership'],
      ])
      expect(home).toMatchObject({ ready: true, head: { category: 'ERS', addOns: ['ERS'] } })
      const { places } = await referencesView(own, id)
      expect(places).toHaveLength(2)
    }))

  it('asks nobody to vouch where the edition does not', () =>
    withCtx(
      async (ctx, person) => {
        const { id, ctx: own } = await aReadyPortfolio(ctx, person, ALONE)
        const home = await applicationHome(own, id)
        expect(home.sections.map(({ code }) => code)).not.toContain('references')
        expect(home.ready).toBe(true)
      },
      { edition: '2023' },
    ))

  it('is sent when it is met, or met as Emerging, and not before', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await aReadyPortfolio(ctx, person, ALONE)
      const where = { orgId: ctx.org.id, personId: person.id }
      await ctx.db.rscProvided.deleteMany({ where })
      const emerging = await checkView(own, id)
      expect(emerging).toMatchObject({ ready: true, missing: [] })
      await ctx.db.training.updateMany({ where, data: { rscProvisionMinutes: 0 } })
      const short = await checkView(own, id)
      expect(short.ready).toBe(false)
      expect(short.missing).toContain('training')
      const refused = await refusal(submitApplication(own, { applicationId: id, confirmed: 'true' }))
      expect(refused).toMatchObject({ reason: 'portfolio.error.notReady' })
      expect(refused.detail?.requirements).toContain('ers.training')
      await ctx.db.training.updateMany({ where, data: { rscProvisionMinutes: 300 } })
      await submitApplication(own, { applicationId: id, confirmed: 'true' })
      expect(await stateOf(ctx, id)).toBe('submitted')
    }))

  it('is offered to who holds an endorsement, with the reason to who does not', () =>
    withCtx(async (ctx, person) => {
      expect((await applyView(ctx)).alone).toEqual({ not: 'none', held: [], openPath: null })
      expect((await whatIfView(ctx, { category: 'ERS' })).answer?.start.not).toBe('none')
      await anEndorsement(ctx, person, { category: 'IFS' })
      expect((await applyView(ctx)).alone).toEqual({ not: null, held: ['IFS'], openPath: null })
      const { answer, choice } = await whatIfView(ctx, { category: 'ERS' })
      expect(choice).toMatchObject({ category: null, addOns: ['ERS'] })
      expect(answer).toMatchObject({ category: null, compared: [], start: { not: null } })
      expect(answer?.ledgerFindings.map(({ code }) => code)).toContain('ers.category')
    }))

  it('stands on the desk under its own name and filter', () =>
    withCtx(
      async (ctx) => {
        const alone = await aSubmitted(ctx, ALONE)
        const both = await aSubmitted(ctx, { category: 'IFS', addOns: ['ERS'] })
        const all = await desk(ctx, {})
        expect(new Map(all.rows.map((row) => [row.id, row.category]))).toEqual(
          new Map([
            [alone.id, 'ERS'],
            [both.id, 'IFS'],
          ]),
        )
        const filtered = await desk(ctx, { category: 'ERS' })
        expect([filtered.asked.category, ...filtered.rows.map((row) => row.id)]).toEqual(['ERS', alone.id])
        expect((await desk(ctx, { category: 'IFS' })).rows.map((row) => row.id)).toEqual([both.id])
      },
      { as: ['coordinator'] },
    ))

  it('travels in the open format without a category', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await aReadyPortfolio(ctx, person, ALONE)
      const { portfolio } = await exportPortfolio(own, id)
      expect(portfolio).toMatchObject({ category: null, addOns: ['ERS'] })
      expect(parsePortfolio(JSON.parse(JSON.stringify(portfolio)))).toMatchObject({ ok: true })
    }))
})
