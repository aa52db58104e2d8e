import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { referencesView } from '@/lib/references/queries/for-applicant'
import { waitJobs } from '@/lib/worker/waits'
import { refusal, systemFor, withCtx } from '../support/actors'
import { aRater, audited, letters, rated, tokenIn } from '../support/references'
import { at } from '../support/world'

const expire = waitJobs['wait.expire']

describe('expireRequest', () => {
  it('notes once that the link ran out; the page then says so', () =>
    withCtx(async (ctx, person) => {
      const { referenceId, applicationId } = await aRater(ctx, person)
      const payload = { orgId: ctx.org.id, kind: 'rating' as const, subjectId: referenceId }
      await expire(systemFor(ctx), payload)
      // Whoever was told a day has all of it: there it is a quarter to midnight.
      const evening = at(ctx, '2027-01-22T04:45:00Z')
      await expire(systemFor(evening), payload)
      expect(await audited(ctx, 'references.requestExpired')).toBe(0)
      const [sent] = await letters(ctx, 'rater-invitation')
      expect((await readLink(evening, 'rate', tokenIn(sent))).objectId).toBe(referenceId)
      const end = at(ctx, '2027-01-22T05:00:00Z')
      await expire(systemFor(end), payload)
      await expire(systemFor(end), payload)
      expect(await audited(ctx, 'references.requestExpired')).toBe(1)
      const told = await letters(ctx, 'rater-overdue')
      expect(told).toMatchObject([
        { personId: person.id, values: { rater: 'Thomas Okafor', outstanding: ['Thomas Okafor'] } },
      ])
      const [letter] = await letters(ctx, 'rater-invitation')
      const refused = await refusal(readLink(end, 'rate', tokenIn(letter)))
      expect(refused).toMatchObject({ code: 'closed', reason: 'auth.link.expired' })
      const view = await referencesView(end, applicationId)
      expect(view.raters[0]).toMatchObject({ state: 'overdue', may: { request: true, remind: false } })
    }))

  it('says nothing about a reference that came', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await rated(ctx, referenceId)
      await expire(systemFor(at(ctx, '2027-02-01T00:00:00Z')), {
        orgId: ctx.org.id,
        kind: 'rating' as const,
        subjectId: referenceId,
      })
      expect(await audited(ctx, 'references.requestExpired')).toBe(0)
    }))

  it('is not for people', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      expect(
        (await refusal(expire(ctx, { orgId: ctx.org.id, kind: 'rating' as const, subjectId: referenceId }))).code,
      ).toBe('not_found')
    }))
})
