import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { ratingsForReview } from '@/lib/references/queries/for-review'
import { appealDecision } from '@/lib/review/commands/appeal-decision'
import { decideAppeal } from '@/lib/review/commands/decide-appeal'
import { holdCase } from '@/lib/review/commands/hold-case'
import { markAllVerified } from '@/lib/review/commands/mark-all-verified'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { requestInformation } from '@/lib/review/commands/request-information'
import { startReview } from '@/lib/review/commands/start-review'
import { caseView } from '@/lib/review/queries/case'
import { caseReadings } from '@/lib/review/queries/case-readings'
import { caseSteps, type StepFacts } from '@/lib/review/queries/case-steps'
import { caseworkOf } from '@/lib/review/queries/casework'
import { someone, withCtx } from '../support/actors'
import { aDeferred, aSubmitted } from '../support/review'

async function factsOf(office: Ctx, id: string): Promise<StepFacts> {
  return {
    found: await caseView(office, id),
    ratings: await ratingsForReview(office, id),
    work: await caseworkOf(office, id),
    readings: await caseReadings(office, id),
  }
}

const states = (facts: StepFacts) => Object.fromEntries(caseSteps(facts).map(({ id, state }) => [id, state]))
const hintOf = (facts: StepFacts, wanted: string) => caseSteps(facts).find(({ id }) => id === wanted)?.hint?.key

describe('caseSteps', () => {
  it('goes from taking up to the decision as the case goes', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      expect(states(await factsOf(office, id))).toMatchObject({
        ...{ takeUp: 'notStarted', entries: 'notStarted', references: 'completed', decide: 'notStarted' },
      })
      await startReview(office, { applicationId: id })
      await markAllVerified(office, { applicationId: id })
      expect(states(await factsOf(office, id))).toMatchObject({ takeUp: 'completed', entries: 'completed' })
      const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'How many?' }]
      const dueOn = plainDate('2026-12-22')
      await requestInformation(office, { applicationId: id, message: '', dueOn, items })
      const asked = await factsOf(office, id)
      expect(states(asked)).toMatchObject({ questions: 'waiting', decide: 'cannotStart' })
      expect(hintOf(asked, 'decide')).toBe('review.error.withApplicant')
    }))

  it('says of a decision what can be decided: a deferral while requirements are open, nothing new before the exam', () =>
    withCtx(async (ctx) => {
      const short = await aSubmitted(ctx)
      await ctx.db.training.deleteMany({ where: { orgId: ctx.org.id, personId: short.person.id } })
      expect(hintOf(await factsOf(short.office, short.id), 'decide')).toBe('casework.step.decide.notYet')
      const { id, office } = await aSubmitted(ctx, { category: 'IMHM-C' })
      await recordDecision(office, { applicationId: id, act: 'clearForExam', feedback: '', seen: '', reasons: [] })
      const cleared = await factsOf(office, id)
      expect(states(cleared)).toMatchObject({ exam: 'waiting', decide: 'waiting' })
      expect(hintOf(cleared, 'decide')).toBe('review.error.examAwaited')
    }))

  it('is locked while the case is held, and says so', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      await startReview(office, { applicationId: id })
      await holdCase(office, { applicationId: id, reason: 'payment', message: '' })
      const held = await factsOf(office, id)
      expect(states(held)).toMatchObject({ entries: 'cannotStart', decide: 'cannotStart' })
      expect(hintOf(held, 'entries')).toBe('casework.error.held')
      expect(hintOf(held, 'decide')).toBe('casework.error.held')
    }))

  it('is done once it is decided', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      const reasons = [{ requirement: 'work', reason: 'not-shown', todo: 'Show it.' }]
      await recordDecision(office, { applicationId: id, act: 'defer', feedback: 'Not yet.', seen: '', reasons })
      const decided = await factsOf(office, id)
      expect(states(decided).decide).toBe('completed')
      expect(caseSteps(decided).filter(({ state }) => state === 'notStarted' || state === 'problem')).toEqual([])
    }))

  it('goes on where the applicant appeals: whose it is to answer, and that it was', () =>
    withCtx(async (ctx) => {
      const { id, office, ctx: own } = await aDeferred(ctx)
      expect(states(await factsOf(office, id))).not.toHaveProperty('appeal')
      await appealDecision(own, { applicationId: id, words: 'Look again.', documents: [] })
      const decider = await factsOf(office, id)
      expect(states(decider).appeal).toBe('waiting')
      expect(hintOf(decider, 'appeal')).toBe('review.error.ownDecision')
      const { ctx: other } = await someone(ctx, ['coordinator'])
      expect(states(await factsOf(other, id)).appeal).toBe('problem')
      await decideAppeal(other, { applicationId: id, outcome: 'uphold', answer: 'It stands.' })
      expect(states(await factsOf(other, id)).appeal).toBe('completed')
    }))

  it('tells who is waited for, what came, and what is missing', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      const real = await factsOf(office, id)
      const wait = { id, subjectId: id, askedAt: ctx.now, dueOn: null, reminders: 0, late: false, paused: false }
      const with_ = (more: Partial<StepFacts>) => states({ ...real, ...more })
      const proofs = (state: 'requested' | 'received' | 'expired' | 'accepted' | 'stopped') =>
        with_({ work: { hold: null, waits: [{ ...wait, kind: 'transcript', state }] } }).proofs
      expect((['requested', 'received', 'expired', 'accepted', 'stopped'] as const).map(proofs)).toEqual([
        ...['waiting', 'updateNeeded', 'problem', 'completed', undefined],
      ])
      const readings = { readers: 'two', seats: 2, in: 0, outstanding: [], differs: false, settled: null }
      expect(with_({ readings }).readers).toBe('cannotStart')
      const found = { ...real.found, state: 'in_review' as const }
      expect(with_({ found, readings }).readers).toBe('notStarted')
      expect(with_({ found, readings: { ...readings, in: 2, differs: true } }).readers).toBe('problem')
      expect(hintOf({ ...real, found, readings }, 'decide')).toBe('casework.step.decide.beforeReaders')
      const findings = found.assessment.findings.map((one) => ({ ...one, status: 'unmet' as const }))
      const short = { ...found, assessment: { ...found.assessment, findings } }
      const ratings = (state: string) => ({ ratings: [{ state }] })
      expect(with_({ found: short, ratings: ratings('opened') }).references).toBe('waiting')
      expect(with_({ found: short, ratings: ratings('declined') }).references).toBe('problem')
      expect(with_({ found: short, ratings: { ratings: [], kept: true } }).references).toBe('waiting')
      expect(caseSteps({ ...real, found: { ...found, state: 'draft' } })).toEqual([])
    }))
})
