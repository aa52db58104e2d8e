import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { requestInformation } from '@/lib/review/commands/request-information'
import { takeBackRequest } from '@/lib/review/commands/take-back-request'
import { waitJobs } from '@/lib/worker/waits'
import { refusal, systemFor, withCtx } from '../support/actors'
import { letters } from '../support/references'
import { aSubmitted, trailOf } from '../support/review'
import { at } from '../support/world'

const remind = waitJobs['wait.remind']
const items = [{ section: 'training' as const, entryKind: '' as const, entryId: '' as const, ask: 'Which one?' }]
const dueOn = plainDate('2026-12-22')

describe('remindOfInformation', () => {
  it('writes once for each step, and no more once nobody waits', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx)
      const { requestId } = await requestInformation(office, { applicationId: id, message: '', dueOn, items })
      const payload = { orgId: ctx.org.id, kind: 'information' as const, subjectId: requestId, days: 23 }
      await remind(systemFor(at(ctx, '2026-12-14T15:00:00Z')), payload)
      const due = systemFor(at(ctx, '2026-12-15T15:00:00Z'))
      for (let run = 0; run < 3; run++) await remind(due, payload)
      expect(await letters(ctx, 'information-reminder')).toMatchObject([
        { personId: person.id, values: { dueOn, items: 1 } },
      ])
      expect(await trailOf(ctx, id)).toContain('review.informationReminded')
      await takeBackRequest(office, { applicationId: id, message: '' })
      await remind(systemFor(at(ctx, '2026-12-20T15:00:00Z')), { ...payload, days: 28 })
      expect(await letters(ctx, 'information-reminder')).toHaveLength(1)
    }))

  it('is not for people', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      const { requestId } = await requestInformation(office, { applicationId: id, message: '', dueOn, items })
      const payload = { orgId: ctx.org.id, kind: 'information' as const, subjectId: requestId, days: 23 }
      expect((await refusal(remind(office, payload))).code).toBe('not_found')
    }))
})
