import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { agreementView } from '@/lib/reviewers/queries/agreement'
import { DOMAINS } from '@/lib/rules/competencies'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aDispute, addReader, aReading, handsIn, readerCtx, reviewOf } from '../support/readings'
import { statementsOf } from '../support/statements'

async function judges(ctx: Ctx, reviewId: string, step: number): Promise<void> {
  const data = DOMAINS.map((domain) => ({ orgId: ctx.org.id, reviewId, domain, step, judgedAt: ctx.now }))
  await ctx.db.reviewJudgement.createMany({ data })
}

describe('agreementView', () => {
  it('reckons from what was said first, by domain, pair and quarter', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      await judges(ctx, reviewOf(read, 0), 3)
      await judges(ctx, reviewOf(read, 1), 3)
      const key = { orgId: ctx.org.id, reviewId: reviewOf(read, 1) }
      const where = { orgId_reviewId_domain: { ...key, domain: 'reflection' } }
      await ctx.db.reviewJudgement.update({ where, data: { step: 2 } })
      const changed = { orgId_id: { orgId: ctx.org.id, id: reviewOf(read, 1) } }
      await ctx.db.review.update({ where: changed, data: { recommendation: 'endorse' } })
      const view = await agreementView(read.office)
      expect(view.comparisons).toBe(1)
      expect(view.recommendation).toMatchObject({ n: 1, same: 0, share: 0 })
      const of = (domain: string) => view.domains.find((one) => one.domain === domain)?.agreement
      expect([of('reflection')?.same, of('thinking')?.same, of('thinking')?.kappa]).toEqual([0, 1, null])
      expect(view.pairs).toMatchObject([{ cases: 1, domains: { n: 8, same: 7 } }])
      expect(view.pairs[0]?.names.join(' ')).toMatch(/Reader1.*Reader2|Reader2.*Reader1/)
      expect(view.quarters).toMatchObject([{ quarter: '2026-4', agreement: { n: 8, same: 7 } }])
    }))

  it('says of a pair domain by domain what it rests on, once that is enough, and never a kappa that chance alone made', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      const pair = async (readings: number, stepsOf: (nth: number, reader: number) => number) => {
        for (let reading = 100; reading < 100 + readings; reading++) {
          for (const [
            at,
            {
              person: { id: reviewerId },
            },
          ] of read.readers.entries()) {
            const id = newId(ctx.now)
            const key = { orgId: ctx.org.id, id, applicationId: read.id, reviewerId, kind: 'formal', reading }
            const done = { submittedAt: ctx.now, recommendation: 'endorse', firstRecommendation: 'endorse' }
            const asked = { how: 'hand', why: [], assignedAt: ctx.now, dueOn: ctx.now }
            await ctx.db.review.create({ data: { ...key, ...asked, ...done } })
            const judged = (domain: string, step: number) => ({
              ...{ orgId: ctx.org.id, reviewId: id, domain, step, judgedAt: ctx.now },
            })
            const data = [judged('thinking', stepsOf(reading, at)), judged('reflection', 3)]
            await ctx.db.reviewJudgement.createMany({ data })
          }
        }
      }
      await pair(9, () => 2)
      const [few] = (await agreementView(read.office)).pairs
      expect([few?.cases, few?.byDomain]).toEqual([9, []])
      await ctx.db.reviewJudgement.deleteMany({ where: { orgId: ctx.org.id } })
      await ctx.db.review.deleteMany({ where: { orgId: ctx.org.id, reading: { gte: 100 } } })
      await pair(10, (reading, at) => (reading === 100 ? 1 + at : 1 + (reading % 2)))
      const view = await agreementView(read.office)
      expect(view.comparisons).toBe(10)
      expect(view.pairs[0]?.byDomain.map(({ domain, agreement: { n, same } }) => [domain, n, same])).toEqual(
        expect.arrayContaining([
          ['thinking', 10, 9],
          ['reflection', 10, 10],
        ]),
      )
      const of = (domain: string) => view.pairs[0]?.byDomain.find((one) => one.domain === domain)?.agreement
      expect(of('thinking')?.kappa).toBeCloseTo(0.8, 1)
      // Everybody said one and the same of everything: whole agreement, and no kappa.
      expect(of('reflection')).toMatchObject({ share: 1, kappa: null })
    }))

  it('leaves out who is not in, who was removed, a second tier that saw the first, practice and advice', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx, { readers: 'tiers' })
      await handsIn(ctx, reviewOf(read, 0), 'endorse')
      await handsIn(ctx, await addReader(ctx, read, { tier: 2 }), 'endorse')
      await handsIn(ctx, await addReader(ctx, read, { kind: 'advisory' }), 'endorse')
      const open = await aReading(ctx)
      await handsIn(ctx, reviewOf(open, 0), 'endorse')
      const removed = await aReading(ctx)
      await handsIn(ctx, reviewOf(removed, 0), 'endorse')
      await handsIn(ctx, reviewOf(removed, 1), 'endorse', { removedAt: ctx.now })
      expect(await agreementView(read.office)).toMatchObject({ comparisons: 0, pairs: [], quarters: [] })
    }))

  it('is one statement however many there are, the office’s alone, and the association’s own', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      await aDispute(ctx)
      const statements = await statementsOf(() => agreementView(read.office))
      expect(statements).toBe(1)
      const admin = await someone(ctx, ['admin'])
      expect((await agreementView(admin.ctx)).comparisons).toBe(2)
      for (const nobody of [read.ctx, readerCtx(ctx, read, 0), (await someone(ctx, ['adviser'])).ctx]) {
        expect(['forbidden', 'not_found']).toContain((await refusal(agreementView(nobody))).code)
      }
      expect(await inAnotherOrg(ctx, ['coordinator'], agreementView)).toMatchObject({ comparisons: 0, pairs: [] })
    }))
})
