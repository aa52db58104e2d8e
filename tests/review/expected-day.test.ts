import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { homeWithTracker } from '@/lib/portfolio/queries/home-page'
import { answerInformation } from '@/lib/review/commands/answer-information'
import { expireInformation } from '@/lib/review/commands/expire-information'
import { holdCase } from '@/lib/review/commands/hold-case'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { releaseCase } from '@/lib/review/commands/release-case'
import { requestInformation } from '@/lib/review/commands/request-information'
import { reverseDecision } from '@/lib/review/commands/reverse-decision'
import { takeBackRequest } from '@/lib/review/commands/take-back-request'
import { caseView } from '@/lib/review/queries/case'
import { askedOfMe } from '@/lib/review/queries/requests'
import { someone, systemFor, withCtx } from '../support/actors'
import { aCase, type Submitted } from '../support/review'
import { aRound } from '../support/rounds'
import { at } from '../support/world'

const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'How many?' }]
const dueOn = plainDate('2026-12-20')

async function ask({ office, id }: Submitted): Promise<string> {
  return (await requestInformation(office, { applicationId: id, message: '', dueOn, items })).requestId
}

async function answer({ ctx: own, id }: Submitted, on: string): Promise<void> {
  const { open } = await askedOfMe(own, id)
  const answers = (open?.items ?? []).map((one) => ({ itemId: one.id, answer: 'Twelve.', handedBack: '' }))
  await answerInformation(at(own, on), { applicationId: id, send: 'now', answers })
}

/** What the desk, the applicant and the last letter of this name say: one day, or none. */
async function said(ctx: Ctx, made: Submitted, template: string) {
  const where = { orgId: ctx.org.id, applicationId: made.id, template }
  const letter = await ctx.db.letter.findFirst({ where, orderBy: { id: 'desc' } })
  const { tracker } = await homeWithTracker(made.ctx, made.id)
  return {
    office: (await caseView(made.office, made.id)).expectedOn,
    applicant: tracker?.expectedOn,
    letter: (letter?.values as { expectedOn?: string } | undefined)?.expectedOn,
  }
}
const one = (day: string) => ({ office: day, applicant: day, letter: day })

describe('the day an applicant is told', () => {
  it('is the day of the round again once the answers are in, while that is still to come', () =>
    withCtx(async (ctx) => {
      await aRound(ctx, { decideOn: '2027-02-01' })
      const made = await aCase(ctx)
      await ask(made)
      const open = await homeWithTracker(made.ctx, made.id)
      expect(open.tracker).toMatchObject({ expectedOn: null, round: { decideOn: '2027-02-01' } })
      await answer(made, '2026-12-10T15:00:00Z')
      expect(await said(ctx, made, 'none')).toMatchObject({ office: '2027-02-01', applicant: '2027-02-01' })
    }))

  it('counts from the answers once that day is over, or without a round', () =>
    withCtx(async (ctx) => {
      await aRound(ctx, { decideOn: '2026-12-16' })
      const made = await aCase(ctx)
      await ask(made)
      await answer(made, '2026-12-18T15:00:00Z')
      const days = made.office.org.settings.review.responseDays
      const day = new Date(Date.UTC(2026, 11, 18 + days)).toISOString().slice(0, 10)
      expect(await said(ctx, made, 'none')).toMatchObject({ office: day, applicant: day })
    }))

  it('is said alike by desk, tracker and letter when the office takes its questions back, or their time is over', () =>
    withCtx(async (ctx) => {
      await aRound(ctx, { decideOn: '2027-02-01' })
      const made = await aCase(ctx)
      await ask(made)
      await takeBackRequest(made.office, { applicationId: made.id, message: '' })
      expect(await said(ctx, made, 'information-closed')).toEqual(one('2027-02-01'))
      const requestId = await ask(made)
      const later = at(systemFor(ctx), '2027-01-30T15:00:00Z')
      await expireInformation(later, { requestId })
      expect(await said(ctx, made, 'information-closed')).toEqual(one('2027-02-01'))
    }))

  it('stays the round’s over a hold, moves with it otherwise, and is not said meanwhile', () =>
    withCtx(async (ctx) => {
      await aRound(ctx, { decideOn: '2026-12-20' })
      const made = await aCase(ctx)
      await holdCase(made.office, { applicationId: made.id, reason: 'payment', message: '' })
      expect((await homeWithTracker(made.ctx, made.id)).tracker?.expectedOn).toBeNull()
      await releaseCase(at(made.office, '2026-11-27T15:00:00Z'), { applicationId: made.id })
      expect(await said(ctx, made, 'case-released')).toEqual(one('2026-12-20'))
      await holdCase(at(made.office, '2026-12-18T15:00:00Z'), {
        applicationId: made.id,
        reason: 'payment',
        message: '',
      })
      await releaseCase(at(made.office, '2026-12-28T15:00:00Z'), { applicationId: made.id })
      expect(await said(ctx, made, 'case-released')).toEqual(one('2026-12-30'))
    }))

  it('is promised anew when a decision is taken back', () =>
    withCtx(async (ctx) => {
      await aRound(ctx, { decideOn: '2027-02-01' })
      const made = await aCase(ctx)
      const reasons = [{ requirement: 'work', reason: 'not-shown' as const, todo: 'Show it.' }]
      const input = { applicationId: made.id, feedback: 'Not yet.', seen: '' as const, reasons }
      const { decisionId } = await recordDecision(made.office, { ...input, act: 'defer' })
      expect((await caseView(made.office, made.id)).expectedOn).toBeNull()
      const admin = await someone(ctx, ['admin'])
      await reverseDecision(admin.ctx, { applicationId: made.id, seen: decisionId, reason: 'A mistake.' })
      expect(await said(ctx, made, 'decision-reversed')).toEqual(one('2027-02-01'))
    }))
})
