import { describe, expect, it } from 'vitest'
import { reopenApplication } from '@/lib/portfolio/commands/reopen-application'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { appealDecision } from '@/lib/review/commands/appeal-decision'
import { decideAppeal } from '@/lib/review/commands/decide-appeal'
import { caseWithAppeal } from '@/lib/review/queries/appeals'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aDeferred, lettersTo, stateOf, trailOf } from '../support/review'

const upheld = { outcome: 'uphold' as const, answer: 'It stands, because page two is missing.' }
const words = 'The certificate names infants on page two.'

describe('decideAppeal', () => {
  it('lets the decision stand, in words the applicant reads', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own, person } = await aDeferred(ctx)
      await appealDecision(own, { applicationId: id, words, documents: [] })
      const other = await someone(ctx, ['coordinator'])
      expect(await caseWithAppeal(other.ctx, id)).toMatchObject({
        appeal: { words, outcome: null },
        may: { yes: true },
      })
      await decideAppeal(other.ctx, { applicationId: id, ...upheld })
      expect(await stateOf(ctx, id)).toBe('deferred')
      expect(await lettersTo(ctx, person.id)).toContain('appeal-decided')
      expect(await trailOf(ctx, id)).toContain('review.appealDecided')
      expect((await applicationHome(own, id)).deferral?.appeal).toMatchObject({
        state: 'answered',
        answer: upheld.answer,
      })
      const again = await refusal(decideAppeal(other.ctx, { applicationId: id, ...upheld }))
      expect(again).toMatchObject({ code: 'closed', reason: 'review.error.appealAnswered' })
    }))

  it('puts the application into review again, also by an admin', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aDeferred(ctx)
      await appealDecision(own, { applicationId: id, words, documents: [] })
      const admin = await someone(ctx, ['admin'])
      await decideAppeal(admin.ctx, { applicationId: id, outcome: 'reopen', answer: 'You are right.' })
      expect(await stateOf(ctx, id)).toBe('in_review')
      expect((await caseWithAppeal(admin.ctx, id)).found.decisions[0]).toMatchObject({ act: 'defer', appeal: 'reopen' })
    }))

  it('is not for whoever decided, for somebody tied, or where nothing waits', () =>
    withCtx(async (ctx) => {
      const { id, office, ctx: own } = await aDeferred(ctx)
      const tied = await someone(ctx, ['coordinator'])
      const input = { applicationId: id, ...upheld }
      expect((await refusal(decideAppeal(tied.ctx, input))).reason).toBe('review.error.noAppealHere')
      await appealDecision(own, { applicationId: id, words, documents: [] })
      expect((await refusal(decideAppeal(office, input))).reason).toBe('review.error.ownDecision')
      const where = { orgId_id: { orgId: ctx.org.id, id } }
      await ctx.db.application.update({ where, data: { adviserId: tied.person.id } })
      expect((await refusal(decideAppeal(tied.ctx, input))).reason).toBe('review.error.conflict')
      const other = await someone(ctx, ['coordinator'])
      await reopenApplication(own, { applicationId: id })
      expect((await refusal(decideAppeal(other.ctx, input))).reason).toBe('review.error.appealLapsed')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aDeferred(ctx)
      await appealDecision(own, { applicationId: id, words, documents: [] })
      await keepsTheWalls(ctx, decideAppeal, { applicationId: id, ...upheld })
    }))
})
