import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { extendTime } from '@/lib/review/commands/extend-time'
import { requestInformation } from '@/lib/review/commands/request-information'
import { takeBackRequest } from '@/lib/review/commands/take-back-request'
import { requestsOf } from '@/lib/review/queries/requests'
import { waitsOf } from '@/lib/waits/contract'
import { waitJobs } from '@/lib/worker/waits'
import { keepsTheWalls, refusal, systemFor, withCtx } from '../support/actors'
import { letters } from '../support/references'
import { aCase, stateOf, trailOf } from '../support/review'
import { at } from '../support/world'

const until = plainDate('2027-01-15')

async function asked(ctx: Ctx) {
  const found = await aCase(ctx)
  const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'How many?' }]
  const input = { applicationId: found.id, message: '', dueOn: plainDate('2026-12-22'), items }
  const { requestId } = await requestInformation(found.office, input)
  return { ...found, requestId }
}

describe('extendTime', () => {
  it('moves the day for one applicant, with the reminders and the end, and tells them', () =>
    withCtx(async (ctx) => {
      const { id, office, person, requestId } = await asked(ctx)
      await extendTime(office, { applicationId: id, dueOn: until })
      expect((await requestsOf(ctx, id))[0]?.dueOn).toBe(until)
      expect(await waitsOf(ctx, id)).toMatchObject([{ kind: 'information', state: 'requested', dueOn: until }])
      expect(await letters(ctx, 'information-extended')).toMatchObject([
        { personId: person.id, values: { dueOn: until } },
      ])
      expect(await trailOf(ctx, id)).toContain('review.timeExtended')
      const payload = { orgId: ctx.org.id, kind: 'information' as const, subjectId: requestId }
      await waitJobs['wait.expire'](systemFor(at(ctx, '2027-01-10T15:00:00Z')), payload)
      expect(await stateOf(ctx, id)).toBe('info_requested')
      await waitJobs['wait.remind'](systemFor(at(ctx, '2027-01-08T15:00:00Z')), { ...payload, days: 47 })
      expect(await letters(ctx, 'information-reminder')).toMatchObject([{ values: { dueOn: until } }])
      await waitJobs['wait.expire'](systemFor(at(ctx, '2027-01-30T05:00:00Z')), payload)
      expect(await stateOf(ctx, id)).toBe('in_review')
    }))

  it('moves it to a later day only, and only while something is asked', () =>
    withCtx(async (ctx) => {
      const { id, office } = await asked(ctx)
      const sooner = extendTime(office, { applicationId: id, dueOn: plainDate('2026-12-22') })
      expect((await refusal(sooner)).fields).toEqual({ dueOn: ['casework.error.extendTo'] })
      await takeBackRequest(office, { applicationId: id, message: '' })
      expect((await refusal(extendTime(office, { applicationId: id, dueOn: until }))).code).toBe('closed')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await asked(ctx)
      await keepsTheWalls(ctx, extendTime, { applicationId: id, dueOn: until })
      expect((await refusal(extendTime(own, { applicationId: id, dueOn: until }))).code).toBe('not_found')
    }))
})
