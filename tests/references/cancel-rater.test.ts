import { describe, expect, it } from 'vitest'
import { cancelRater } from '@/lib/references/commands/cancel-rater'
import { openRating } from '@/lib/references/commands/open-rating'
import { referencesView } from '@/lib/references/queries/for-applicant'
import { ratingView } from '@/lib/references/queries/for-rater'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aRater, asRater, audited, fillIn, letters, rated, referenceRow } from '../support/references'

describe('cancelRater', () => {
  it('tells somebody who was asked, drops what they began, and their page says so', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const rater = await fillIn(ctx, referenceId)
      await cancelRater(ctx, { referenceId })
      expect(await referenceRow(ctx, referenceId)).toMatchObject({ cancelledAt: ctx.now, rating: null })
      expect(await letters(ctx, 'rater-no-longer-needed')).toHaveLength(1)
      expect(await ratingView(rater)).toEqual({ stage: 'cancelled', applicant: person.name })
      expect((await refusal(openRating(rater, {}))).reason).toBe('references.no.cancelled')
      expect(await audited(ctx, 'references.raterCancelled')).toBe(1)
    }))

  it('simply removes somebody who was not asked', () =>
    withCtx(async (ctx, person) => {
      const { referenceId, applicationId } = await aRater(ctx, person, { send: 'later' })
      await cancelRater(ctx, { referenceId })
      expect((await referencesView(ctx, applicationId)).raters).toEqual([])
      expect(await letters(ctx, 'rater-no-longer-needed')).toEqual([])
      expect(await audited(ctx, 'references.raterRemoved')).toBe(1)
    }))

  it('cannot take back a reference that came', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await rated(ctx, referenceId)
      expect((await refusal(cancelRater(ctx, { referenceId }))).reason).toBe('references.no.change.given')
      expect(asRater(ctx, referenceId).actor.kind).toBe('rater')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await keepsTheWalls(ctx, cancelRater, { referenceId }, ['reviewer', 'adviser', 'scorer'])
    }))
})
