import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { assignReader } from '@/lib/review/commands/assign-reader'
import { startReview } from '@/lib/review/commands/start-review'
import { caseReadings } from '@/lib/review/queries/case-readings'
import { askForAdvice } from '@/lib/reviewers/commands/ask-for-advice'
import { declineReview } from '@/lib/reviewers/commands/decline-review'
import { fillSeats } from '@/lib/reviewers/commands/fill-seats'
import { reassignReview } from '@/lib/reviewers/commands/reassign-review'
import { isEnoughToAdvise } from '@/lib/reviewers/policy/advice'
import { adviceView, caseAdvice } from '@/lib/reviewers/queries/advice'
import { assignments } from '@/lib/reviewers/queries/assignments'
import { ctxFor, inAnotherOrg, keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { byLink, lettersOf, readersNow, settings } from '../support/assigning'
import { aReadyPortfolio } from '../support/ready-portfolio'
import { lettersTo, trailOf } from '../support/review'
import { aReviewer } from '../support/reviewers'

/** The association offers advice before sending. */
function offering(ctx: Ctx): Ctx {
  const { settings } = ctx.org
  const review = { ...settings.review, advisoryReview: true, readers: 'one' as const }
  return { ...ctx, org: { ...ctx.org, settings: { ...settings, review } } }
}

async function aDraftOf(ctx: Ctx) {
  const { person } = await someone(ctx, ['applicant'], { givenName: 'Ana' })
  const ready = await aReadyPortfolio(ctx, person)
  return { ...ready, own: offering(ctxFor(ctx, person)) }
}

describe('askForAdvice', () => {
  it('asks somebody of the pool once; they never read the application afterwards', () =>
    withCtx(async (ctx) => {
      const draft = await aDraftOf(ctx)
      const adviser = await aReviewer(ctx)
      expect(await adviceView(draft.own, draft.id)).toMatchObject({ may: { yes: true }, dueOn: null, given: null })
      await askForAdvice(draft.own, { applicationId: draft.id })
      const rows = await ctx.db.review.findMany({ where: { orgId: ctx.org.id, applicationId: draft.id } })
      expect(rows).toMatchObject([{ kind: 'advisory', reviewerId: adviser.person.id, reading: 0 }])
      expect(await lettersTo(ctx, adviser.person.id)).toEqual(['review-invitation'])
      expect((await adviceView(draft.own, draft.id))?.dueOn).not.toBeNull()
      const twice = await refusal(askForAdvice(draft.own, { applicationId: draft.id }))
      expect(twice).toMatchObject({ code: 'closed', reason: 'settling.error.adviceThere' })
      expect(await trailOf(ctx, draft.id)).toContain('reviewers.adviceAsked')

      const { person: coordinator } = await someone(ctx, ['coordinator'])
      await submitApplication(draft.own, { applicationId: draft.id, confirmed: 'true' })
      const office = offering(ctxFor(ctx, coordinator, ['coordinator']))
      await startReview(office, { applicationId: draft.id })
      const { unseated } = await fillSeats(office, draft.id)
      expect(unseated?.seats).toBe(1)
      const formal = { orgId: ctx.org.id, applicationId: draft.id, kind: 'formal' }
      expect(await ctx.db.review.count({ where: formal })).toBe(0)
      const byOffice = { applicationId: draft.id, reviewerId: adviser.person.id, kind: 'formal' } as const
      expect((await refusal(assignReader(office, byOffice))).fields).toEqual({
        reviewerId: ['assigning.error.against.advised'],
      })
    }))

  it('whoever said no before they saw the draft may read the application', () =>
    withCtx(async (ctx) => {
      const draft = await aDraftOf(ctx)
      const adviser = await aReviewer(ctx)
      await askForAdvice(draft.own, { applicationId: draft.id })
      const review = await ctx.db.review.findFirstOrThrow({ where: { orgId: ctx.org.id, applicationId: draft.id } })
      await declineReview(byLink(ctx, review.id), { reason: 'noTime', note: 'Only until June.' })
      const { person: coordinator } = await someone(ctx, ['coordinator'])
      await submitApplication(draft.own, { applicationId: draft.id, confirmed: 'true' })
      const office = offering(ctxFor(ctx, coordinator, ['coordinator']))
      await startReview(office, { applicationId: draft.id })
      expect(await readersNow(ctx, draft.id)).toEqual([adviser.person.id])
    }))

  it('tells the office once where nobody is free, and can be tried again', () =>
    withCtx(async (ctx) => {
      const draft = await aDraftOf(ctx)
      const { person: coordinator } = await someone(ctx, ['coordinator'])
      for (let twice = 0; twice < 2; twice++) await askForAdvice(draft.own, { applicationId: draft.id })
      expect(await lettersTo(ctx, coordinator.id)).toEqual(['advice-missing'])
      expect(await adviceView(draft.own, draft.id)).toMatchObject({ waiting: true, may: { yes: true } })
      await aReviewer(ctx)
      await askForAdvice(draft.own, { applicationId: draft.id })
      expect(await adviceView(draft.own, draft.id)).toMatchObject({ waiting: false, may: { yes: false } })
    }))

  it('where the office assigns by hand: it hears of it once, chooses who advises, and may hand that on', () =>
    withCtx(
      async (ctx) => {
        const draft = await aDraftOf(ctx)
        const [one, other] = [await aReviewer(ctx, { givenName: 'Otto' }), await aReviewer(ctx)]
        const { person: coordinator, ctx: desk } = await someone(ctx, ['coordinator'])
        const office = offering(desk)
        const advises = (reviewerId: string) => ({ applicationId: draft.id, reviewerId, kind: 'advisory' }) as const
        const unasked = await refusal(assignReader(office, advises(one.person.id)))
        expect(unasked).toMatchObject({ code: 'closed', reason: 'assigning.error.notAsked' })

        for (const _ of [1, 2]) await askForAdvice(draft.own, { applicationId: draft.id })
        expect(await ctx.db.review.count({ where: { orgId: ctx.org.id, applicationId: draft.id } })).toBe(0)
        const [letter, ...more] = await lettersOf(ctx, coordinator.id, 'advice-missing')
        expect([letter?.values, more]).toMatchObject([{ looked: 'no' }, []])
        expect(await adviceView(draft.own, draft.id)).toMatchObject({ waiting: true, byHand: true })
        expect(await caseAdvice(office, draft.id)).toEqual({ applicationId: draft.id, reader: null })
        expect((await assignments(office, {})).advice).toMatchObject([{ id: draft.id }])
        expect(await caseAdvice(draft.own, draft.id)).toBeNull()

        await assignReader(office, advises(one.person.id))
        expect((await assignments(office, {})).advice).toEqual([])
        const asked = await caseAdvice(office, draft.id)
        expect(asked?.reader).toMatchObject({ name: one.person.name, declared: false, late: false })
        expect((await caseReadings(office, draft.id))?.advice).toEqual(asked)
        const second = await refusal(assignReader(office, advises(other.person.id)))
        expect(second).toMatchObject({ code: 'closed', reason: 'assigning.error.advised' })
        const reviewId = asked?.reader?.reviewId ?? ''
        await reassignReview(office, { reviewId, reviewerId: other.person.id, reason: 'unavailable' })
        expect((await caseAdvice(office, draft.id))?.reader?.name).toBe(other.person.name)
        await keepsTheWalls(ctx, assignReader, advises(one.person.id))
      },
      settings({ assignsItself: false }),
    ))

  it('is offered by the association, for a draft of one’s own with something in it', () =>
    withCtx(async (ctx) => {
      const draft = await aDraftOf(ctx)
      const input = { applicationId: draft.id }
      const plain = ctxFor(ctx, draft.person)
      expect((await refusal(askForAdvice(plain, input))).reason).toBe('settling.error.adviceNotOffered')
      expect(await adviceView(plain, draft.id)).toBeNull()
      const other = offering((await someone(ctx, ['applicant', 'coordinator'])).ctx)
      expect((await refusal(askForAdvice(other, input))).code).toBe('not_found')
      expect((await inAnotherOrg(ctx, ['applicant'], (away) => refusal(askForAdvice(away, input)))).code).toBe(
        'not_found',
      )
      await ctx.db.training.deleteMany({ where: { orgId: ctx.org.id, personId: draft.person.id } })
      const finding = (code: string, status: 'met' | 'unmet') => ({ code, status }) as never
      expect(isEnoughToAdvise([finding('work', 'met'), finding('education', 'unmet')])).toBe(true)
      expect(
        isEnoughToAdvise([finding('work', 'unmet'), finding('education', 'unmet'), finding('signatures', 'met')]),
      ).toBe(false)
    }))
})
