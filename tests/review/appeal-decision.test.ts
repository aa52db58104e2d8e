import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/core/plain-date'
import { today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { reopenApplication } from '@/lib/portfolio/commands/reopen-application'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { homeWithTracker } from '@/lib/portfolio/queries/home-page'
import { appealDecision } from '@/lib/review/commands/appeal-decision'
import { decideAppeal } from '@/lib/review/commands/decide-appeal'
import { reverseDecision } from '@/lib/review/commands/reverse-decision'
import { appealForm, caseWithAppeal } from '@/lib/review/queries/appeals'
import { caseView } from '@/lib/review/queries/case'
import { AppealDecisionInput } from '@/lib/review/schema/appeals'
import { ctxFor, keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aDeferred, trailOf } from '../support/review'
import { at } from '../support/world'

const words = 'The certificate names infants on page two.'

describe('appealDecision', () => {
  it('keeps the words and documents, confirms, and tells everybody who may answer, and nobody else', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own, person, coordinator } = await aDeferred(ctx)
      const other = await someone(ctx, ['coordinator'])
      const admin = await someone(ctx, ['admin'])
      const tied = await someone(ctx, ['coordinator'])
      const where = { orgId_id: { orgId: ctx.org.id, id } }
      await ctx.db.application.update({ where, data: { adviserId: tied.person.id } })
      const { documents: theirs } = await appealForm(own, id)
      const documents = theirs.slice(0, 1).map((file) => file.id)
      const { appealId, next } = await appealDecision(own, { applicationId: id, words, documents })
      expect(next).toContain('done=appealed')
      const kept = await ctx.db.appeal.findFirstOrThrow({ where: { orgId: ctx.org.id, id: appealId } })
      expect(kept).toMatchObject({ words, documents, outcome: null })
      expect(await trailOf(ctx, id)).toContain('review.decisionAppealed')
      const letters = await ctx.db.letter.findMany({
        where: { orgId: ctx.org.id, applicationId: id, template: { startsWith: 'appeal-' } },
        select: { template: true, personId: true },
      })
      const to = (template: string) => letters.filter((one) => one.template === template).map((one) => one.personId)
      expect(to('appeal-received')).toEqual([person.id])
      expect(to('appeal-made').sort()).toEqual([other.person.id, admin.person.id].sort())
      expect(to('appeal-made')).not.toContain(coordinator.id)
      expect((await applicationHome(own, id)).deferral?.appeal).toMatchObject({ state: 'made' })
      const again = await refusal(appealDecision(own, { applicationId: id, words, documents: [] }))
      expect(again).toMatchObject({ code: 'closed', reason: 'review.error.appealed' })
    }))

  it('gives the desk and the applicant the day it is answered by, until it is, or they go on instead', () =>
    withCtx(async (ctx) => {
      const dayOf = async (id: string) =>
        toDay(
          (await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })).expectedOn,
        )
      const { id, ctx: own, office } = await aDeferred(ctx)
      expect(await dayOf(id)).toBeNull()
      await appealDecision(own, { applicationId: id, words, documents: [] })
      const day = addDays(today(ctx), ctx.org.settings.review.responseDays)
      expect(await dayOf(id)).toBe(day)
      expect(await caseView(office, id)).toMatchObject({ turn: 'coordinator', expectedOn: day, overdue: false })
      expect((await homeWithTracker(own, id)).tracker).toMatchObject({
        ...{ turn: 'coordinator', next: 'appealed', expectedOn: day, round: null },
      })
      const admin = await someone(ctx, ['admin'])
      await decideAppeal(admin.ctx, { applicationId: id, outcome: 'uphold', answer: 'It stands.' })
      expect(await dayOf(id)).toBeNull()
      expect((await homeWithTracker(own, id)).tracker).toMatchObject({ turn: 'applicant', next: 'deferred' })
      const lapsed = await aDeferred(ctx)
      await appealDecision(lapsed.ctx, { applicationId: lapsed.id, words, documents: [] })
      await reopenApplication(lapsed.ctx, { applicationId: lapsed.id })
      expect(await dayOf(lapsed.id)).toBeNull()
    }))

  it('reaches whoever can let somebody else in where nobody may answer, and names the way on', () =>
    withCtx(async (ctx) => {
      // One person alone is the office: coordinator and administrator, and has decided.
      const { id, ctx: own, coordinator } = await aDeferred(ctx)
      await ctx.db.roleHeld.create({
        data: { orgId: ctx.org.id, personId: coordinator.id, role: 'admin', grantedAt: ctx.now },
      })
      const alone = ctxFor(ctx, coordinator, ['coordinator', 'admin'])
      await appealDecision(own, { applicationId: id, words, documents: [] })
      const where = { orgId: ctx.org.id, applicationId: id, template: 'appeal-made' }
      expect(await ctx.db.letter.findMany({ where })).toMatchObject([
        { personId: coordinator.id, values: { free: 'none' } },
      ])
      const view = await caseWithAppeal(alone, id)
      expect(view.may).toMatchObject({ yes: false, reason: 'review.error.ownDecision' })
      expect(view.others).toEqual([])
      expect(view.found.may.reverse.yes).toBe(true)
      const helper = await someone(ctx, ['admin'])
      expect((await caseWithAppeal(alone, id)).others.map((one) => one.id)).toEqual([helper.person.id])
      const seen = view.found.decisions[0]?.id ?? ''
      await reverseDecision(alone, { applicationId: id, seen, reason: 'We look again.' })
      expect((await caseWithAppeal(helper.ctx, id)).may.yes).toBe(false)
      expect((await caseView(alone, id)).state).toBe('in_review')
    }))

  it('is open for the days the association pinned, and no longer', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aDeferred(ctx)
      const last = at(own, '2026-12-22T15:00:00Z')
      const late = at(own, '2026-12-23T15:00:00Z')
      expect((await applicationHome(last, id)).deferral?.appeal).toMatchObject({
        state: 'possible',
        until: '2026-12-22',
      })
      expect((await applicationHome(late, id)).deferral?.appeal).toBeNull()
      const refused = await refusal(appealDecision(late, { applicationId: id, words, documents: [] }))
      expect(refused).toMatchObject({ code: 'closed', reason: 'review.error.appealLate' })
      await appealDecision(last, { applicationId: id, words, documents: [] })
    }))

  it('is not for who has gone on, for somebody else’s documents, or without words', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aDeferred(ctx)
      const stolen = { applicationId: id, words, documents: [newId(ctx.now)] }
      expect((await refusal(appealDecision(own, stolen))).code).toBe('not_found')
      await reopenApplication(own, { applicationId: id })
      const gone = await refusal(appealDecision(own, { applicationId: id, words, documents: [] }))
      expect(gone.reason).toBe('review.error.noAppeal')
      const empty = AppealDecisionInput.safeParse({ applicationId: id, words: '  ' })
      expect(empty.error?.issues[0]?.message).toBe('review.error.appealWords')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id } = await aDeferred(ctx)
      await keepsTheWalls(ctx, appealDecision, { applicationId: id, words, documents: [] }, ['coordinator', 'admin'])
    }))
})
