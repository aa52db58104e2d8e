import { describe, expect, it } from 'vitest'
import { cancelRater } from '@/lib/references/commands/cancel-rater'
import { declineRating } from '@/lib/references/commands/decline-rating'
import { resumeRating } from '@/lib/references/commands/resume-rating'
import { ratingView } from '@/lib/references/queries/for-rater'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aRater, asRater, audited, letters, rated, referenceRow } from '../support/references'

describe('resumeRating', () => {
  it('takes a refusal back, tells the applicant, and lets the rater answer', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const rater = asRater(ctx, referenceId)
      await declineRating(rater, { reason: 'no-time', note: 'on leave' })
      expect(await ratingView(rater)).toMatchObject({ stage: 'declined', mayResume: true })
      await resumeRating(rater, {})
      await resumeRating(rater, {})
      expect(await referenceRow(ctx, referenceId)).toMatchObject({ declinedAt: null, declineReason: null })
      expect(await letters(ctx, 'rater-resumed')).toMatchObject([{ personId: person.id }])
      expect(await audited(ctx, 'references.ratingResumed')).toBe(1)
      await rated(ctx, referenceId)
      expect((await ratingView(rater)).stage).toBe('given')
    }))

  it('is too late once nobody wants the rating any more', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const rater = asRater(ctx, referenceId)
      await cancelRater(ctx, { referenceId })
      expect((await refusal(resumeRating(rater, {}))).reason).toBe('references.no.cancelled')
      expect((await ratingView(rater)).stage).toBe('cancelled')
    }))

  it('is for the rater of the link alone', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await declineRating(asRater(ctx, referenceId), { reason: 'no-time', note: '' })
      expect((await refusal(resumeRating(ctx, {}))).code).toBe('not_found')
      const office = await someone(ctx, ['coordinator'])
      expect((await refusal(resumeRating(office.ctx, {}))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, [], (other) => refusal(resumeRating(asRater(other, referenceId), {})))
      expect(outside.code).toBe('not_found')
    }))
})
