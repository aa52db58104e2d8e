import { describe, expect, it } from 'vitest'
import { declineRating } from '@/lib/references/commands/decline-rating'
import { requestRating } from '@/lib/references/commands/request-rating'
import { waitJobs } from '@/lib/worker/waits'
import { refusal, systemFor, withCtx } from '../support/actors'
import { aRater, asRater, audited, letters } from '../support/references'
import { at } from '../support/world'

const remind = waitJobs['wait.remind']

describe('the clock’s reminder', () => {
  it('goes out once for each day it is due, however often the job runs', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const payload = { orgId: ctx.org.id, kind: 'rating' as const, subjectId: referenceId, days: 7 }
      await remind(systemFor(at(ctx, '2026-11-29T14:00:00Z')), payload)
      expect(await letters(ctx, 'rater-reminder')).toHaveLength(0)
      for (const hour of ['15', '16', '17']) await remind(systemFor(at(ctx, `2026-11-29T${hour}:00:00Z`)), payload)
      expect(await letters(ctx, 'rater-reminder')).toHaveLength(1)
      await remind(systemFor(at(ctx, '2026-12-13T15:00:00Z')), { ...payload, days: 21 })
      expect(await letters(ctx, 'rater-reminder')).toHaveLength(2)
      expect(await audited(ctx, 'references.raterReminded')).toBe(2)
    }))

  it('leaves alone who declined, whose link ran out, or who was asked anew since', () =>
    withCtx(async (ctx, person) => {
      const { referenceId, applicationId } = await aRater(ctx, person)
      const other = await aRater(ctx, person, { applicationId, email: 'other@raters.test' })
      await declineRating(asRater(ctx, other.referenceId), { reason: 'no-time', note: '' })
      const due = systemFor(at(ctx, '2026-11-29T15:00:00Z'))
      await remind(due, { orgId: ctx.org.id, kind: 'rating', subjectId: other.referenceId, days: 7 })
      await remind(systemFor(at(ctx, '2027-03-01T00:00:00Z')), {
        orgId: ctx.org.id,
        kind: 'rating' as const,
        subjectId: referenceId,
        days: 21,
      })
      const again = at(ctx, '2027-03-01T00:00:00Z')
      await requestRating(again, { referenceId })
      await remind(systemFor(at(ctx, '2027-03-02T00:00:00Z')), {
        orgId: ctx.org.id,
        kind: 'rating' as const,
        subjectId: referenceId,
        days: 7,
      })
      expect(await letters(ctx, 'rater-reminder')).toEqual([])
    }))

  it('is not for people', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      expect(
        (await refusal(remind(ctx, { orgId: ctx.org.id, kind: 'rating' as const, subjectId: referenceId, days: 7 })))
          .code,
      ).toBe('not_found')
    }))
})
