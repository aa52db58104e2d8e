import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { holdCase } from '@/lib/review/commands/hold-case'
import { releaseCase } from '@/lib/review/commands/release-case'
import { requestInformation } from '@/lib/review/commands/request-information'
import { caseworkOf } from '@/lib/review/queries/casework'
import { requestsOf } from '@/lib/review/queries/requests'
import { waitJobs } from '@/lib/worker/waits'
import { keepsTheWalls, refusal, systemFor, withCtx } from '../support/actors'
import { letters, queued } from '../support/references'
import { aCase, lettersTo, trailOf } from '../support/review'
import { at } from '../support/world'

const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'How many?' }]

describe('releaseCase', () => {
  it('goes on where it stopped: dates move by as long as it was held, reminders are due again', () =>
    withCtx(async (ctx) => {
      const { id, office, person, ctx: own } = await aCase(ctx)
      const asked = { applicationId: id, message: '', dueOn: plainDate('2026-12-22'), items }
      const { requestId } = await requestInformation(office, asked)
      await holdCase(at(office, '2026-11-25T15:00:00Z'), { applicationId: id, reason: 'payment', message: '' })
      const free = at(office, '2026-12-05T15:00:00Z')
      await releaseCase(free, { applicationId: id })
      expect((await applicationHome(own, id)).held).toBeNull()
      expect((await requestsOf(free, id))[0]?.dueOn).toBe('2027-01-01')
      const work = await caseworkOf(free, id)
      expect(work).toMatchObject({ hold: null, holds: [{ reason: 'payment', releasedAt: free.now }] })
      expect(work.waits).toMatchObject([{ dueOn: '2027-01-01', paused: false }])
      expect((await queued(ctx, 'wait.moved')).some(({ key }) => key.includes(requestId))).toBe(true)
      expect(await lettersTo(ctx, person.id)).toContain('case-released')
      expect(await trailOf(ctx, id)).toContain('review.caseReleased')
      const payload = { orgId: ctx.org.id, kind: 'information' as const, subjectId: requestId, days: 23 }
      await waitJobs['wait.remind'](systemFor(at(ctx, '2026-12-24T15:00:00Z')), payload)
      expect(await letters(ctx, 'information-reminder')).toHaveLength(0)
      await waitJobs['wait.remind'](systemFor(at(ctx, '2026-12-25T15:00:00Z')), payload)
      expect(await letters(ctx, 'information-reminder')).toHaveLength(1)
      expect((await refusal(releaseCase(free, { applicationId: id }))).reason).toBe('casework.error.notHeld')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      await holdCase(office, { applicationId: id, reason: 'payment', message: '' })
      await keepsTheWalls(ctx, releaseCase, { applicationId: id })
    }))
})
