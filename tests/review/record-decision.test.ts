import { describe, expect, it } from 'vitest'
import type { OrgId } from '@/lib/core/ids'
import { plainDate } from '@/lib/core/plain-date'
import { inCtx } from '@/lib/ctx/system-ctx'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import { recordExamResult } from '@/lib/exam/commands/record-exam-result'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { markEntry } from '@/lib/review/commands/mark-entry'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { caseView } from '@/lib/review/queries/case'
import { RecordDecisionInput } from '@/lib/review/schema/case'
import { readCertificateNumber } from '@/lib/rules/certificate-number'
import { actorFor, keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { anApplication, anOrg, aPerson } from '../support/builders'
import { aCase, aSubmitted, aTrainingOf, lettersTo, stateOf, trailOf } from '../support/review'
import { NOW, ORIGIN } from '../support/world'

const decision = (
  applicationId: string,
  act: 'endorse' | 'clearForExam' | 'defer' | 'withdraw' | 'closeIdle',
  more: object = {},
) => ({
  applicationId,
  act,
  feedback: '',
  seen: '' as const,
  ...more,
})

describe('recordDecision', () => {
  it('endorses: register, number, state, trail and letter in one act, from a case nobody opened', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx)
      const { number, next } = await recordDecision(office, decision(id, 'endorse'))
      expect(readCertificateNumber(number ?? '')).toMatchObject({ ok: true, orgCode: ctx.org.code })
      expect(next).toContain('done=endorse')
      expect(await stateOf(ctx, id)).toBe('endorsed')
      const endorsement = await ctx.db.endorsement.findFirstOrThrow({ where: { orgId: ctx.org.id, applicationId: id } })
      expect(endorsement).toMatchObject({
        number,
        personId: person.id,
        category: 'IFS',
        status: 'active',
        listed: true,
      })
      const kept = await ctx.db.decision.findFirstOrThrow({ where: { orgId: ctx.org.id, applicationId: id } })
      expect(kept.assessment).toMatchObject({ readyToAward: true, category: 'IFS' })
      expect(await trailOf(ctx, id)).toEqual(
        expect.arrayContaining(['review.started', 'review.decisionRecorded', 'register.endorsementGranted']),
      )
      expect(await lettersTo(ctx, person.id)).toContain('decision-endorsed')
    }))

  it('awards the add-on in full, or as Emerging for two years', () =>
    withCtx(async (ctx) => {
      const full = await aSubmitted(ctx, { addOns: ['ERS'] })
      await recordDecision(full.office, decision(full.id, 'endorse'))
      const rows = await ctx.db.addOnHeld.findMany({
        where: { endorsement: { orgId: ctx.org.id, applicationId: full.id } },
      })
      expect(rows.map(({ code, toDay }) => [code, toDay])).toEqual([['ERS', null]])

      const early = await aSubmitted(ctx, { addOns: ['ERS'] })
      await ctx.db.rscProvided.deleteMany({ where: { orgId: ctx.org.id, personId: early.person.id } })
      await recordDecision(early.office, decision(early.id, 'endorse'))
      const held = await ctx.db.addOnHeld.findMany({
        where: { endorsement: { orgId: ctx.org.id, applicationId: early.id } },
      })
      expect(held.map(({ code, toDay }) => [code, toDay?.toISOString().slice(0, 10)])).toEqual([
        ['emerging-ERS', '2028-11-21'],
      ])
    }))

  it('awards the add-on alone on the endorsement held, with a letter that names it', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx, { category: null, addOns: ['ERS'] })
      const held = await ctx.db.endorsement.findFirstOrThrow({ where: { orgId: ctx.org.id, personId: person.id } })
      const view = await caseView(office, id)
      expect(view).toMatchObject({ category: 'ERS', examined: false, endorsement: null })
      expect(view.parts).not.toContain('education')
      expect(view.may.decide.clearForExam).toMatchObject({ yes: false, reason: 'review.error.noExam' })
      const { number } = await recordDecision(office, decision(id, 'endorse'))
      expect(number).toBe(held.number)
      expect(await stateOf(ctx, id)).toBe('endorsed')
      expect(await ctx.db.endorsement.count({ where: { orgId: ctx.org.id, personId: person.id } })).toBe(1)
      const [addOn] = await ctx.db.addOnHeld.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
      expect(addOn).toMatchObject({ code: 'ERS', endorsementId: held.id, toDay: null })
      expect(await trailOf(ctx, id)).toContain('register.addOnGranted')
      const letter = await ctx.db.letter.findFirstOrThrow({
        where: { orgId: ctx.org.id, personId: person.id, template: 'decision-endorsed' },
      })
      expect(letter.values).toMatchObject({ category: 'ERS', number: held.number })
      expect((await caseView(office, id)).endorsement).toMatchObject({ id: held.id })
    }))

  it('awards the add-on alone as Emerging once, with its clock', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx, { category: null, addOns: ['ERS'] })
      await ctx.db.rscProvided.deleteMany({ where: { orgId: ctx.org.id, personId: person.id } })
      await recordDecision(office, decision(id, 'endorse'))
      const [addOn] = await ctx.db.addOnHeld.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
      expect([addOn?.code, addOn?.toDay?.toISOString().slice(0, 10)]).toEqual(['emerging-ERS', '2028-11-21'])
      const after = await caseView(office, id)
      expect(after.assessment.addOns.ERS?.emerging).toEqual({ ready: true, running: false })
      const again = await anApplication(ctx, person, { category: null, addOns: ['ERS'] })
      const submitted = await refusal(submitApplication(again.ctx, { applicationId: again.id, confirmed: 'true' }))
      expect(submitted).toMatchObject({ code: 'invalid', reason: 'portfolio.error.notReady' })
      await ctx.db.application.update({
        where: { orgId_id: { orgId: ctx.org.id, id: again.id } },
        data: { state: 'submitted', submittedAt: ctx.now },
      })
      const refused = await refusal(recordDecision(office, decision(again.id, 'endorse')))
      expect(refused).toMatchObject({ code: 'closed', reason: 'review.error.notReady' })
    }))

  it('does not endorse what does not meet the standard: no override', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aCase(ctx)
      await ctx.db.training.deleteMany({ where: { orgId: ctx.org.id, personId: person.id } })
      const refused = await refusal(recordDecision(office, decision(id, 'endorse')))
      expect(refused).toMatchObject({ code: 'closed', reason: 'review.error.notReady' })
      expect(await stateOf(ctx, id)).toBe('in_review')
      expect(await ctx.db.decision.count({ where: { orgId: ctx.org.id, applicationId: id } })).toBe(0)
    }))

  it('counts nothing that was not accepted', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aCase(ctx)
      const training = await ctx.db.training.findMany({ where: { orgId: ctx.org.id, personId: person.id } })
      for (const { id: entryId } of training) {
        const mark = { mark: 'not-accepted' as const, reason: 'document-missing' as const, note: '' }
        await markEntry(office, { applicationId: id, entryKind: 'training', entryId, ...mark })
      }
      expect(await aTrainingOf(ctx, person.id)).toBeTruthy()
      expect((await refusal(recordDecision(office, decision(id, 'endorse')))).reason).toBe('review.error.notReady')
    }))

  it('clears for the exam only where there is one, and awards only when both parts are passed', () =>
    withCtx(async (ctx) => {
      const plain = await aCase(ctx)
      expect((await refusal(recordDecision(plain.office, decision(plain.id, 'clearForExam')))).reason).toBe(
        'review.error.noExam',
      )
      const { id, office, person } = await aCase(ctx, { category: 'IMHM-C' })
      expect((await refusal(recordDecision(office, decision(id, 'endorse')))).reason).toBe('review.error.examOpen')
      const { decisionId } = await recordDecision(office, decision(id, 'clearForExam'))
      expect(await stateOf(ctx, id)).toBe('cleared_for_exam')
      expect(await lettersTo(ctx, person.id)).toContain('decision-cleared-for-exam')
      const satOn = plainDate('2026-11-20')
      await recordExamResult(office, { applicationId: id, part: 1, correct: 48, passed: null, satOn })
      await recordExamResult(office, { applicationId: id, part: 2, correct: null, passed: true, satOn })
      await recordDecision(office, decision(id, 'endorse', { seen: decisionId }))
      expect(await stateOf(ctx, id)).toBe('endorsed')
    }))

  it('defers with feedback that the letter carries, and withdraws', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aCase(ctx)
      const reasons = [{ requirement: 'rsc.received', reason: 'not-enough', todo: 'Six more hours.' }]
      const { decisionId } = await recordDecision(
        office,
        decision(id, 'defer', { feedback: 'Six more hours of RSC.', reasons }),
      )
      expect(await stateOf(ctx, id)).toBe('deferred')
      const kept = await ctx.db.decisionReason.findMany({ where: { orgId: ctx.org.id, decisionId } })
      expect(kept).toMatchObject(reasons)
      expect((await caseView(office, id)).decisions[0]?.reasons).toEqual(reasons)
      const letter = await ctx.db.letter.findFirstOrThrow({
        where: { orgId: ctx.org.id, personId: person.id, template: 'decision-deferred' },
      })
      expect(letter.values).toMatchObject({ feedback: 'Six more hours of RSC.', reasons })
      const other = await aSubmitted(ctx)
      await recordDecision(other.office, decision(other.id, 'withdraw'))
      expect(await stateOf(ctx, other.id)).toBe('withdrawn')
      expect(await lettersTo(ctx, other.person.id)).toContain('application-withdrawn')
    }))

  it('closes as idle what waits for its applicant, and nothing else', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aCase(ctx)
      const refused = await refusal(recordDecision(office, decision(id, 'closeIdle')))
      expect(refused).toMatchObject({ code: 'closed', reason: 'review.error.notIdle' })
      const reasons = [{ requirement: 'work', reason: 'not-shown' as const, todo: 'Show it.' }]
      const { decisionId } = await recordDecision(office, decision(id, 'defer', { feedback: 'Not yet.', reasons }))
      await recordDecision(office, { ...decision(id, 'closeIdle', { feedback: 'Come back.' }), seen: decisionId })
      expect(await stateOf(ctx, id)).toBe('withdrawn')
      const letter = await ctx.db.letter.findFirstOrThrow({
        where: { orgId: ctx.org.id, personId: person.id, template: 'application-closed' },
      })
      expect(letter.values).toMatchObject({ feedback: 'Come back.', since: '2026-11-22' })
      const draft = await anApplication(ctx, (await someone(ctx)).person)
      await recordDecision(office, decision(draft.id, 'closeIdle'))
      expect(await stateOf(ctx, draft.id)).toBe('withdrawn')
    }))

  it('defers for requirements of this application only', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      const reasons = [{ requirement: 'ers.provided', reason: 'not-enough', todo: '' }]
      const refused = await refusal(recordDecision(office, decision(id, 'defer', { feedback: 'No.', reasons })))
      expect(refused).toMatchObject({ code: 'invalid', reason: 'review.error.requirement' })
      expect(await stateOf(ctx, id)).toBe('in_review')
    }))

  it('asks for words and a reason when it defers, and for words where the reason says nothing', () => {
    const id = newId(NOW)
    const paths = (reasons: object[]) =>
      RecordDecisionInput.safeParse({ applicationId: id, act: 'defer', feedback: 'Soon.', reasons }).error?.issues.map(
        (issue) => [issue.path.join('.'), issue.message],
      )
    const named = { requirement: 'work', reason: 'not-shown', todo: '' }
    const unnamed = { requirement: 'training.total', reason: '', todo: '' }
    expect(paths([unnamed])).toEqual([['reasons', 'review.error.deferNone']])
    expect(paths([named, unnamed])).toBeUndefined()
    expect(paths([named, { ...unnamed, todo: 'Why?' }])).toEqual([['reasons.1.reason', 'review.error.deferReason']])
    expect(paths([unnamed, { requirement: '', reason: 'other', todo: '' }])).toEqual([
      ['reasons.1.todo', 'review.error.todo'],
    ])
    expect(paths([{ ...named, reason: 'because' }])?.[0]).toEqual(['reasons.0.reason', 'review.error.deferReason'])
    expect(RecordDecisionInput.safeParse({ applicationId: id, act: 'defer', feedback: ' ' }).success).toBe(false)
    expect(RecordDecisionInput.safeParse({ applicationId: id, act: 'endorse', force: 'yes' }).success).toBe(false)
  })

  it('lets nobody decide their own application', () =>
    withCtx(async (ctx) => {
      const { id, person } = await aSubmitted(ctx)
      const own = { ...ctx, actor: actorFor(person, ['applicant', 'coordinator']) }
      expect((await refusal(recordDecision(own, decision(id, 'endorse')))).reason).toBe('review.error.own')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id } = await aSubmitted(ctx)
      await keepsTheWalls(ctx, recordDecision, decision(id, 'endorse'))
      await keepsTheWalls(ctx, recordDecision, decision(id, 'endorse'), ['admin'])
      const reviewer = await someone(ctx, ['reviewer', 'adviser'])
      expect((await refusal(recordDecision(reviewer.ctx, decision(id, 'endorse')))).code).toBe('not_found')
    }))

  it('lets one of two coordinators decide; the other is told who decided what, and when', async () => {
    const orgId = newId(NOW) as OrgId
    const made = await inOrg(orgId, async (db) => {
      const org = await anOrg(db)
      const person = await aPerson({ db, org })
      const ctx = { org, now: NOW, db, locale: 'en', origin: ORIGIN, actor: actorFor(person) } as const
      const submitted = await aSubmitted(ctx)
      const { person: second } = await someone(ctx, ['coordinator'], { givenName: 'Dora' })
      return { org, id: submitted.id, actors: [submitted.coordinator, second] }
    })
    const decide = (who: number, act: 'endorse' | 'defer') => {
      const person = made.actors[who]
      if (!person) throw new Error('two coordinators')
      const given = { orgId: made.org.id, now: NOW, origin: ORIGIN, actor: actorFor(person, ['coordinator']) }
      return inCtx(given, (ctx) => recordDecision(ctx, decision(made.id, act, { feedback: 'Because.' })))
    }
    const results = await Promise.allSettled([decide(0, 'endorse'), decide(1, 'defer')])
    const [won, lost] = [
      results.filter((r) => r.status === 'fulfilled'),
      results.filter((r) => r.status === 'rejected'),
    ]
    expect([won.length, lost.length]).toEqual([1, 1])
    expect(lost[0]?.reason).toMatchObject({ code: 'conflict', reason: 'review.error.decidedMeanwhile' })
    expect(Object.keys(lost[0]?.reason.detail)).toEqual(['act', 'by', 'at'])
    await inOrg(made.org.id, async (db) => {
      const where = { orgId: made.org.id, applicationId: made.id }
      expect(await db.decision.count({ where })).toBe(1)
      expect(await db.endorsement.count({ where })).toBeLessThanOrEqual(1)
    })
  })
})
