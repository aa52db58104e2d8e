import { describe, expect, it } from 'vitest'
import { caseReadings, caseReviews, prefillOf } from '@/lib/review/queries/case-readings'
import { changeRecommendation } from '@/lib/reviewers/commands/change-recommendation'
import { ctxFor, inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aDispute, aReading, handsIn, readerCtx, reviewOf } from '../support/readings'
import { aCase } from '../support/review'

describe('caseReadings', () => {
  it('shows the office who reads, what is in, what differs and what is wanted before a decision', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      await handsIn(ctx, reviewOf(read, 0), 'endorse', { toCoordinator: 'Strong.' })
      const half = await caseReadings(read.office, read.id)
      expect(half).toMatchObject({ seats: 2, in: 1, needsReason: true, prefill: { act: null, feedback: '' } })
      expect(half?.reviews.map(({ state, toCoordinator }) => [state, toCoordinator])).toEqual([
        ['submitted', 'Strong.'],
        ['declared', ''],
      ])
    }))

  it('shows nothing of work that is not in yet', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      const where = { orgId_id: { orgId: ctx.org.id, id: reviewOf(read, 0) } }
      const draft = { toApplicant: 'Half a sentence', recommendation: 'defer', reasons: [{ requirement: 'work' }] }
      await ctx.db.review.update({ where, data: draft })
      const found = await caseReviews(read.office, read.id)
      expect(JSON.stringify(found)).not.toMatch(/Half a sentence|"defer"|"work"/)
    }))

  it('shows a coordinator who reads the case too nothing of the other reader before both are in', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      await handsIn(ctx, reviewOf(read, 0), 'defer', { toCoordinator: 'Weak.' })
      const { reviewerId } = await ctx.db.review.findUniqueOrThrow({
        where: { orgId_id: { orgId: ctx.org.id, id: reviewOf(read, 1) } },
      })
      const own = readerCtx(ctx, read, 1).actor
      if (own.kind !== 'person' || own.personId !== reviewerId) throw new Error('the second reader')
      const both = ctxFor(ctx, { id: own.personId, accountId: own.accountId, name: own.name, email: '' }, [
        'reviewer',
        'coordinator',
      ])
      expect(await caseReadings(both, read.id)).toBeNull()
      expect(await caseReviews(both, read.id)).toBeNull()
      await handsIn(ctx, reviewOf(read, 1), 'defer')
      expect(await caseReadings(both, read.id)).toMatchObject({ in: 2 })
    }))

  it('joins what the agreeing readers wrote, so that nothing is typed twice', () =>
    withCtx(async (ctx) => {
      const read = await aDispute(ctx)
      const change = { reviewId: reviewOf(read, 0), recommendation: 'defer' as const, todo: '' }
      await changeRecommendation(readerCtx(ctx, read, 0), change)
      expect(await caseReadings(read.office, read.id)).toMatchObject({
        needsReason: false,
        prefill: {
          act: 'defer',
          asks: false,
          feedback: 'Well done.\n\nSoon.',
          reasons: [{ requirement: 'work', reason: 'not-shown', todo: 'Show the second year.' }],
        },
      })
    }))

  it('leaves out whoever recommended something else', () => {
    const review = (recommendation: 'endorse' | 'defer', toApplicant: string) =>
      ({ state: 'submitted', recommendation, toApplicant, reasons: [] }) as never
    const settled = { how: 'third', recommendation: 'endorse', settledAt: new Date(0) } as const
    const reviews = [review('endorse', 'Yes.'), review('defer', 'No.'), review('endorse', 'Yes.')]
    expect(prefillOf({ settled, reviews })).toEqual({ act: 'endorse', asks: false, feedback: 'Yes.', reasons: [] })
  })

  it('is nothing where nobody reads, nor for one’s own application, nor for applicants, readers and neighbours', () =>
    withCtx(async (ctx) => {
      const plain = await aCase(ctx)
      expect(await caseReadings(plain.office, plain.id)).toBeNull()
      const read = await aDispute(ctx)
      const own = ctxFor(ctx, read.person, ['applicant', 'coordinator'])
      expect([await caseReadings(own, read.id), await caseReviews(own, read.id)]).toEqual([null, null])
      expect((await refusal(caseReviews(read.ctx, read.id))).code).toBe('not_found')
      expect((await refusal(caseReviews(readerCtx(ctx, read, 0), read.id))).code).toBe('not_found')
      const adviser = await someone(ctx, ['adviser'])
      expect((await refusal(caseReadings(adviser.ctx, read.id))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['coordinator'], (other) => refusal(caseReviews(other, read.id)))
      expect(outside.code).toBe('not_found')
    }))
})
