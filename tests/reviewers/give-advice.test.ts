import { expect, it } from 'vitest'
import { giveAdvice } from '@/lib/reviewers/commands/give-advice'
import { submitReview } from '@/lib/reviewers/commands/submit-review'
import { adviceView } from '@/lib/reviewers/queries/advice'
import { SubmitReviewInput } from '@/lib/reviewers/schema/reading'
import { ctxFor, inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aReadyPortfolio } from '../support/ready-portfolio'
import { lettersTo, trailOf } from '../support/review'
import { aReview, aReviewer } from '../support/reviewers'

it('tells the applicant what is advised and what to add, never by whom; it counts for nothing', () =>
  withCtx(async (ctx) => {
    const { person } = await someone(ctx, ['applicant'], { givenName: 'Ana' })
    const draft = await aReadyPortfolio(ctx, person)
    const adviser = await aReviewer(ctx, { givenName: 'Nobuko' })
    const reviewId = await aReview(ctx, draft.id, adviser.person.id, { kind: 'advisory' })
    const { settings } = ctx.org
    const org = { ...ctx.org, settings: { ...settings, review: { ...settings.review, advisoryReview: true } } }
    const own = { ...ctxFor(ctx, person), org }
    expect((await adviceView(own, draft.id))?.given).toBeNull()
    const said = { reviewId, recommendation: 'notYet', toApplicant: 'Add six hours of RSC.' }
    await submitReview({ ...adviser.ctx, org }, SubmitReviewInput.parse(said))
    const view = await adviceView(own, draft.id)
    expect(view?.given).toMatchObject({ advice: 'notYet', toApplicant: 'Add six hours of RSC.' })
    expect(JSON.stringify(view)).not.toMatch(/Nobuko/)
    expect(await lettersTo(ctx, person.id)).toEqual(['advice-given'])
    const letter = await ctx.db.letter.findFirstOrThrow({ where: { orgId: ctx.org.id, template: 'advice-given' } })
    expect(JSON.stringify(letter.values)).not.toMatch(/Nobuko/)
    expect(await trailOf(ctx, draft.id)).toContain('reviewers.adviceGiven')
    expect(await ctx.db.settlement.count({ where: { orgId: ctx.org.id } })).toBe(0)
    const away = await inAnotherOrg(ctx, ['reviewer'], (other) => refusal(giveAdvice(other, draft.id)))
    expect(away.code).toBe('not_found')
  }))
