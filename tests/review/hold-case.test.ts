import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { answerInformation } from '@/lib/review/commands/answer-information'
import { holdCase } from '@/lib/review/commands/hold-case'
import { markAllVerified } from '@/lib/review/commands/mark-all-verified'
import { requestInformation } from '@/lib/review/commands/request-information'
import { caseView } from '@/lib/review/queries/case'
import { caseworkOf } from '@/lib/review/queries/casework'
import { desk } from '@/lib/review/queries/desk'
import { office as officeOf } from '@/lib/review/queries/office'
import { askedOfMe } from '@/lib/review/queries/requests'
import { HoldCaseInput } from '@/lib/review/schema/casework'
import { waitJobs } from '@/lib/worker/waits'
import { keepsTheWalls, refusal, systemFor, withCtx } from '../support/actors'
import { letters } from '../support/references'
import { aCase, lettersTo, stateOf, trailOf } from '../support/review'
import { at } from '../support/world'

const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'How many?' }]
const hold = { reason: 'thirdParty' as const, message: '' }

describe('holdCase', () => {
  it('stops the clocks, tells the applicant, and shuts what judges the case', () =>
    withCtx(async (ctx) => {
      const { id, office, person, ctx: own } = await aCase(ctx)
      await holdCase(office, { applicationId: id, ...hold })
      expect((await applicationHome(own, id)).held).toEqual({ reason: 'thirdParty', message: '' })
      expect((await caseworkOf(office, id)).hold).toMatchObject({ reason: 'thirdParty', releasedAt: null })
      expect(await lettersTo(ctx, person.id)).toContain('case-held')
      expect(await trailOf(ctx, id)).toContain('review.caseHeld')
      expect((await refusal(markAllVerified(office, { applicationId: id }))).reason).toBe('casework.error.held')
      expect((await refusal(holdCase(office, { applicationId: id, ...hold }))).code).toBe('closed')
      expect(HoldCaseInput.safeParse({ applicationId: id, reason: 'other' }).error?.issues[0]?.path).toEqual([
        'message',
      ])
    }))

  it('reminds nobody and lets nothing run out, yet takes an answer', () =>
    withCtx(async (ctx) => {
      const { id, office, ctx: own } = await aCase(ctx)
      const asked = { applicationId: id, message: '', dueOn: plainDate('2026-12-22'), items }
      const { requestId } = await requestInformation(office, asked)
      await holdCase(office, { applicationId: id, ...hold })
      const payload = { orgId: ctx.org.id, kind: 'information' as const, subjectId: requestId }
      const late = systemFor(at(ctx, '2027-03-01T15:00:00Z'))
      await waitJobs['wait.remind'](late, { ...payload, days: 23 })
      await waitJobs['wait.expire'](late, payload)
      expect([await letters(ctx, 'information-reminder'), await stateOf(ctx, id)]).toEqual([[], 'info_requested'])
      const asks = await askedOfMe(own, id)
      expect(asks.held).toEqual({ reason: 'thirdParty', message: '' })
      const open = asks.open?.items ?? []
      const answers = open.map((item) => ({ itemId: item.id, answer: 'Three.', handedBack: '' }))
      await answerInformation(own, { applicationId: id, send: 'now', answers })
      expect(await stateOf(ctx, id)).toBe('in_review')
    }))

  it('is overdue nowhere while its clocks stand still, and is again where it was promised for a day gone by', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      const later = at(office, '2027-08-01T15:00:00Z')
      const overdue = async () => [
        (await desk(later, { overdue: '1' })).rows.map((row) => row.id),
        (await desk(later, {})).rows.map((row) => row.overdue),
        (await officeOf(later)).overdue,
        (await caseView(later, id)).overdue,
      ]
      expect(await overdue()).toEqual([[id], [true], 1, true])
      await holdCase(office, { applicationId: id, ...hold })
      expect(await overdue()).toEqual([[], [false], 0, false])
    }))

  it('keeps the walls, also from the applicant', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aCase(ctx)
      await keepsTheWalls(ctx, holdCase, { applicationId: id, ...hold })
      expect((await refusal(holdCase(own, { applicationId: id, ...hold }))).code).toBe('not_found')
      expect((await refusal(caseworkOf(own, id))).code).toBe('not_found')
    }))
})
