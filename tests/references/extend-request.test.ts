import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { goOn, pause } from '@/lib/waits/ask'
import { waitJobs } from '@/lib/worker/waits'
import { refusal, systemFor, withCtx } from '../support/actors'
import { aRater, letters, referenceRow, tokenIn } from '../support/references'
import { at } from '../support/world'

const moved = waitJobs['wait.moved']

describe('extendRequest', () => {
  it('lets the link work as much longer as the clock stood still, once', () =>
    withCtx(async (ctx, person) => {
      const { referenceId, applicationId } = await aRater(ctx, person)
      const payload = { orgId: ctx.org.id, kind: 'rating' as const, subjectId: referenceId }
      await moved(systemFor(ctx), payload)
      expect((await referenceRow(ctx, referenceId)).expiresAt).toEqual(new Date('2027-01-22T04:59:59Z'))
      await pause(ctx, applicationId)
      await goOn(at(ctx, '2026-12-02T15:00:00Z'), applicationId)
      for (let run = 0; run < 2; run++) await moved(systemFor(ctx), payload)
      expect((await referenceRow(ctx, referenceId)).expiresAt).toEqual(new Date('2027-02-01T04:59:59Z'))
      const [letter] = await letters(ctx, 'rater-invitation')
      const later = at(ctx, '2027-01-31T23:00:00Z')
      expect((await readLink(later, 'rate', tokenIn(letter))).objectId).toBe(referenceId)
    }))

  it('is not for people', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const payload = { orgId: ctx.org.id, kind: 'rating' as const, subjectId: referenceId }
      expect((await refusal(moved(ctx, payload))).code).toBe('not_found')
    }))
})
