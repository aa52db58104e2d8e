import { describe, expect, it } from 'vitest'
import { declineRating } from '@/lib/references/commands/decline-rating'
import { submitRating } from '@/lib/references/commands/submit-rating'
import { ratingView } from '@/lib/references/queries/for-rater'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { aRater, asRater, audited, fillIn, letters, referenceRow } from '../support/references'

const input = { reason: 'conflict', note: 'we are cousins' } as const

describe('declineRating', () => {
  it('tells the applicant only that somebody else is needed', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const rater = await fillIn(ctx, referenceId, { comment: 'a secret' })
      await declineRating(rater, input)
      await declineRating(rater, input)
      expect(await referenceRow(ctx, referenceId)).toMatchObject({
        declinedAt: ctx.now,
        declineReason: 'conflict: we are cousins',
        rating: null,
      })
      const told = await letters(ctx, 'rater-declined')
      expect(told).toMatchObject([{ personId: person.id }])
      expect(JSON.stringify(told.map((letter) => letter.values))).not.toMatch(/cousins|secret/)
      expect(await ratingView(rater)).toMatchObject({ stage: 'declined' })
      expect((await refusal(submitRating(rater, { version: 5 }))).reason).toBe('references.no.declined')
      expect(await audited(ctx, 'references.ratingDeclined')).toBe(1)
    }))

  it('is for the rater of the link alone', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      expect((await refusal(declineRating(ctx, input))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, [], (other) => refusal(declineRating(asRater(other, referenceId), input)))
      expect(outside.code).toBe('not_found')
    }))
})
