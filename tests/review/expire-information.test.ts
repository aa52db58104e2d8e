import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { requestInformation } from '@/lib/review/commands/request-information'
import { takeBackRequest } from '@/lib/review/commands/take-back-request'
import { waitsOf } from '@/lib/waits/contract'
import { waitJobs } from '@/lib/worker/waits'
import { refusal, systemFor, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { aSubmitted, lettersTo, stateOf } from '../support/review'
import { at } from '../support/world'

const expire = waitJobs['wait.expire']
const items = [{ section: 'training' as const, entryKind: '' as const, entryId: '' as const, ask: 'Which one?' }]
const dueOn = plainDate('2026-12-20')

describe('expireInformation', () => {
  it('puts the case back once on the coordinator’s turn, some days after the answers were due', () =>
    withCtx(async (ctx) => {
      const { id, office, person, coordinator } = await aSubmitted(ctx)
      const { requestId } = await requestInformation(office, { applicationId: id, message: '', dueOn, items })
      const payload = { orgId: ctx.org.id, kind: 'information' as const, subjectId: requestId }
      const late = systemFor(at(ctx, '2026-12-28T15:00:00Z'))
      await expire(late, payload)
      expect([await stateOf(ctx, id), (await waitsOf(late, id))[0]?.state]).toEqual(['info_requested', 'late'])
      const over = systemFor(at(ctx, '2027-01-04T05:00:00Z'))
      for (let run = 0; run < 2; run++) await expire(over, payload)
      expect([await stateOf(ctx, id), (await waitsOf(over, id))[0]?.state]).toEqual(['in_review', 'expired'])
      expect(await lettersTo(ctx, person.id)).toContain('information-closed')
      expect(await lettersTo(ctx, coordinator.id)).toEqual(['information-expired'])
      expect(await audited(ctx, 'review.informationExpired')).toBe(1)
    }))

  it('does nothing about a request that was taken back, nor for people', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      const { requestId } = await requestInformation(office, { applicationId: id, message: '', dueOn, items })
      const payload = { orgId: ctx.org.id, kind: 'information' as const, subjectId: requestId }
      expect((await refusal(expire(office, payload))).code).toBe('not_found')
      await takeBackRequest(office, { applicationId: id, message: '' })
      await expire(systemFor(at(ctx, '2027-01-04T05:00:00Z')), payload)
      expect(await audited(ctx, 'review.informationExpired')).toBe(0)
    }))
})
