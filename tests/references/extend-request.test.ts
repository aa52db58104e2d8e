import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { addDays } from '@/lib/core/plain-date'
import { toDay } from '@/lib/db/days'
import { extend, goOn, pause } from '@/lib/waits/ask'
import { lockWait } from '@/lib/waits/contract'
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

  it('ends the link earlier again where its day was brought back, once', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const [ref, payload] = [
        { kind: 'rating', subjectId: referenceId } as const,
        { orgId: ctx.org.id, kind: 'rating' as const, subjectId: referenceId },
      ]
      const before = (await referenceRow(ctx, referenceId)).expiresAt
      const was = toDay((await lockWait(ctx, ref))?.dueOn ?? null)
      if (!was) throw new Error('no day')
      for (const day of [addDays(was, 10), was]) {
        await extend(ctx, ref, day)
        for (let run = 0; run < 2; run++) await moved(systemFor(ctx), payload)
      }
      expect((await referenceRow(ctx, referenceId)).expiresAt).toEqual(before)
      const [letter] = await letters(ctx, 'rater-invitation')
      const late = at(ctx, '2027-01-23T12:00:00Z')
      expect((await refusal(readLink(late, 'rate', tokenIn(letter)))).code).toBe('closed')
    }))

  it('is not for people', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const payload = { orgId: ctx.org.id, kind: 'rating' as const, subjectId: referenceId }
      expect((await refusal(moved(ctx, payload))).code).toBe('not_found')
    }))
})
