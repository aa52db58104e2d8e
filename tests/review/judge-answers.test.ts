import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { removeTraining } from '@/lib/portfolio/commands/remove-training'
import { answerInformation } from '@/lib/review/commands/answer-information'
import { judgeAnswers } from '@/lib/review/commands/judge-answers'
import { markEntry } from '@/lib/review/commands/mark-entry'
import { requestInformation } from '@/lib/review/commands/request-information'
import { caseView } from '@/lib/review/queries/case'
import { caseSteps } from '@/lib/review/queries/case-steps'
import { caseworkOf } from '@/lib/review/queries/casework'
import { informationView } from '@/lib/review/queries/information'
import { askedOfMe } from '@/lib/review/queries/requests'
import { JudgeAnswersInput } from '@/lib/review/schema/information'
import { waitsOf } from '@/lib/waits/contract'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aSubmitted, aTrainingOf, stateOf, trailOf } from '../support/review'
import { at } from '../support/world'

const dueOn = plainDate('2026-12-20')

/** A training not accepted, asked about with one free question; nothing is answered yet. */
async function asked(ctx: Ctx) {
  const found = await aSubmitted(ctx)
  const entryId = await aTrainingOf(ctx, found.person.id)
  const entry = { entryKind: 'training' as const, entryId }
  await markEntry(found.office, {
    ...{ applicationId: found.id, ...entry, mark: 'not-accepted', reason: 'hours-not-shown', note: '' },
  })
  const { requestId } = await ask(found, entryId)
  return { ...found, entryId, requestId }
}

function ask({ office, id }: { office: Ctx; id: string }, entryId: string) {
  return requestInformation(office, {
    applicationId: id,
    message: '',
    dueOn,
    items: [
      { section: 'training', entryKind: 'training', entryId, ask: 'How long was it?' },
      { section: 'work', entryKind: '', entryId: '', ask: 'How many families?' },
    ],
  })
}

async function answered(ctx: Ctx) {
  const found = await asked(ctx)
  const { entryId, ctx: own, id } = found
  const where = { orgId_id: { orgId: ctx.org.id, id: entryId } }
  const was = await ctx.db.training.update({ where, data: { minutes: 600 } })
  const { open } = await askedOfMe(own, id)
  const items = open?.items ?? []
  await answerInformation(own, {
    applicationId: id,
    send: 'now',
    answers: items.map(({ id: itemId, section }) => {
      return section === 'training'
        ? { itemId, answer: 'Ten hours.', handedBack: '' }
        : { itemId, answer: '', handedBack: 'The agency has closed.' }
    }),
  })
  return { ...found, items, was }
}

type Judged = { itemId: string; outcome: 'accepted' | 'refused' | 'again'; note: string }
const say = (items: readonly { id: string }[], ...outcomes: Judged['outcome'][]): Judged[] =>
  outcomes.map((outcome, at) => ({
    itemId: items[at]?.id ?? '',
    outcome,
    note: outcome === 'accepted' ? '' : 'Please.',
  }))

describe('judgeAnswers', () => {
  it('sees what is different since it was asked, what was handed back, and the reason it was built from', () =>
    withCtx(async (ctx) => {
      const { id, office, items, entryId } = await answered(ctx)
      expect(await stateOf(ctx, id)).toBe('in_review')
      const view = await informationView(office, id)
      expect(view.latest?.items).toMatchObject([
        { reason: 'hours-not-shown', answer: 'Ten hours.', handedBack: '' },
        { reason: null, answer: '', handedBack: 'The agency has closed.' },
      ])
      expect(view.changes.get(items[0]?.id ?? '')).toMatchObject([
        { id: entryId, how: 'changed', fields: [{ field: 'minutes', is: 600 }] },
      ])
      expect(view.changes.get(items[1]?.id ?? '')).toEqual([])
      expect(view.wait).toMatchObject({ state: 'received', late: false })
    }))

  it('accepts, refuses or asks again; only the last goes into the next round', () =>
    withCtx(async (ctx) => {
      const { id, office, items, entryId, requestId } = await answered(ctx)
      await judgeAnswers(office, { applicationId: id, requestId, items: say(items, 'accepted', 'again') })
      expect((await waitsOf(ctx, id))[0]?.state).toBe('received')
      expect((await refusal(ask({ office, id }, entryId))).reason).toBe('casework.error.acceptedAlready')
      await judgeAnswers(office, { applicationId: id, requestId, items: say(items, 'accepted', 'refused') })
      expect((await waitsOf(ctx, id))[0]?.state).toBe('refused')
      expect((await trailOf(ctx, id)).filter((name) => name === 'review.answerJudged')).toHaveLength(4)
      await markEntry(at(office, '2026-11-23T15:00:00Z'), {
        ...{ applicationId: id, entryKind: 'training', entryId, mark: 'not-accepted', reason: 'duplicate', note: '' },
      })
      await ask({ office, id }, entryId)
    }))

  it('asks nothing again once the rounds are used up, and shows the office what is left to do', () =>
    withCtx(async (ctx) => {
      const { id, office, items, requestId } = await answered(ctx)
      const input = { applicationId: id, requestId, items: say(items, 'accepted', 'again') }
      await judgeAnswers(office, input)
      const steps = async () => {
        const found = await caseView(office, id)
        const work = await caseworkOf(office, id)
        return caseSteps({ found, work, ratings: { ratings: [] }, readings: null }).find(
          (one) => one.id === 'questions',
        )
      }
      expect(await steps()).toMatchObject({ state: 'inProgress', to: 'request', hint: { values: { count: 1 } } })
      expect((await informationView(office, id)).roundLeft).toBe(true)
      const settings = { ...ctx.org.settings, applications: { ...ctx.org.settings.applications, informationRounds: 1 } }
      await ctx.db.application.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { settings } })
      expect((await informationView(office, id)).roundLeft).toBe(false)
      expect(await steps()).toMatchObject({
        state: 'problem',
        to: 'information',
        hint: { key: 'casework.error.rounds' },
      })
      expect((await refusal(judgeAnswers(office, input))).reason).toBe('casework.error.rounds')
      await judgeAnswers(office, { ...input, items: say(items, 'accepted', 'refused') })
      expect(await steps()).toMatchObject({ state: 'completed' })
    }))

  it('leaves an answer that was kept and not sent to its applicant', () =>
    withCtx(async (ctx) => {
      const { id, office, ctx: own } = await asked(ctx)
      const { open } = await askedOfMe(own, id)
      const answers = (open?.items ?? []).map((one) => ({ itemId: one.id, answer: 'A draft.', handedBack: '' }))
      await answerInformation(own, { applicationId: id, send: 'later', answers })
      expect(JSON.stringify(await askedOfMe(own, id))).toContain('A draft.')
      expect(JSON.stringify(await informationView(office, id))).not.toContain('A draft.')
      expect(JSON.stringify((await caseView(office, id)).requests)).not.toContain('A draft.')
      await answerInformation(own, { applicationId: id, send: 'now', answers })
      expect(JSON.stringify((await caseView(office, id)).requests)).toContain('A draft.')
    }))

  it('waits for the answers, knows only its own points, and asks for a word where an answer does not do', () =>
    withCtx(async (ctx) => {
      const { id, office, requestId, ctx: own } = await asked(ctx)
      const items = (await askedOfMe(own, id)).open?.items ?? []
      const input = { applicationId: id, requestId, items: say(items, 'accepted') }
      expect((await refusal(judgeAnswers(office, input))).code).toBe('closed')
      const form = { applicationId: id, requestId, items: [{ itemId: items[0]?.id, outcome: 'refused', note: '' }] }
      expect(JudgeAnswersInput.safeParse(form).error?.issues[0]?.message).toBe('casework.error.outcomeNote')
      const other = await answered(ctx)
      const strange = { applicationId: other.id, requestId: other.requestId, items: say(items, 'accepted') }
      expect((await refusal(judgeAnswers(other.office, strange))).code).toBe('not_found')
    }))

  it('keeps the walls, also from the applicant', () =>
    withCtx(async (ctx) => {
      const { id, requestId, items, ctx: own } = await answered(ctx)
      const input = { applicationId: id, requestId, items: say(items, 'accepted') }
      await keepsTheWalls(ctx, judgeAnswers, input)
      expect((await refusal(judgeAnswers(own, input))).code).toBe('not_found')
      expect((await refusal(informationView(own, id))).code).toBe('not_found')
    }))

  it('ends after as many rounds as the settings allow, and the applicant may change only what was asked', () =>
    withCtx(async (ctx) => {
      const { id, office, entryId, ctx: own } = await answered(ctx)
      for (const round of [2, 3]) {
        const items = [
          { section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: `Round ${round}` },
        ]
        await requestInformation(office, { applicationId: id, message: '', dueOn, items })
        expect((await refusal(removeTraining(own, { applicationId: id, entryId }))).code).toBe('closed')
        const open = (await askedOfMe(own, id)).open?.items ?? []
        const answers = open.map(({ id: itemId }) => ({ itemId, answer: 'Yes.', handedBack: '' }))
        await answerInformation(own, { applicationId: id, send: 'now', answers })
      }
      const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'Once more' }]
      const fourth = requestInformation(office, { applicationId: id, message: '', dueOn, items })
      expect((await refusal(fourth)).reason).toBe('casework.error.rounds')
    }))
})
