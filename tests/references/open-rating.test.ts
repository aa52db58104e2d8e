import { describe, expect, it } from 'vitest'
import { openRating } from '@/lib/references/commands/open-rating'
import { ratingView } from '@/lib/references/queries/for-rater'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { aRater, asRater, audited, referenceRow } from '../support/references'
import { at } from '../support/world'

describe('openRating', () => {
  it('begins when "Start" is pressed; looking changes nothing', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const rater = asRater(ctx, referenceId)
      const before = await referenceRow(ctx, referenceId)
      const view = await ratingView(rater)
      expect(view).toMatchObject({ stage: 'start', asked: { applicant: person.name, waived: true, questions: 10 } })
      expect(await referenceRow(ctx, referenceId)).toEqual(before)

      await openRating(rater, {})
      await openRating(at(rater, '2026-11-30T12:00:00Z'), {})
      const row = await referenceRow(ctx, referenceId)
      expect(row.openedAt).toEqual(ctx.now)
      expect(row.rating).toMatchObject({
        formVersion: '2026-1',
        raterName: row.name,
        recommends: null,
        submittedAt: null,
      })
      expect(await ratingView(rater)).toMatchObject({ stage: 'open' })
      expect(await audited(ctx, 'references.ratingOpened')).toBe(1)
    }))

  it('is for the rater of the link alone', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      expect((await refusal(openRating(ctx, {}))).code).toBe('not_found')
      expect((await refusal(ratingView(ctx))).code).toBe('not_found')
      const giver = { ...ctx, actor: { kind: 'giver', requestId: referenceId } as const }
      expect((await refusal(openRating(giver, {}))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['coordinator'], (other) =>
        refusal(openRating(asRater(other, referenceId), {})),
      )
      expect(outside.code).toBe('not_found')
    }))

  it('is over when the application was withdrawn', () =>
    withCtx(async (ctx, person) => {
      const { referenceId, applicationId: id } = await aRater(ctx, person)
      await ctx.db.application.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { state: 'withdrawn' } })
      expect((await refusal(openRating(asRater(ctx, referenceId), {}))).code).toBe('closed')
      expect(await ratingView(asRater(ctx, referenceId))).toMatchObject({ stage: 'cancelled' })
    }))
})
