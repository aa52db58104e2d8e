import { describe, expect, it } from 'vitest'
import { giveFeedback } from '@/lib/references/commands/give-feedback'
import { ratingView } from '@/lib/references/queries/for-rater'
import { formsView } from '@/lib/references/queries/forms'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aRater, asRater, audited, rated } from '../support/references'

const input = { ease: 'easy', clarity: 'most', time: 'up-to-10' } as const

describe('giveFeedback', () => {
  it('is taken once, after the rating was sent, and shown as sums only', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const rater = asRater(ctx, referenceId)
      expect((await refusal(giveFeedback(rater, input))).reason).toBe('references.no.feedbackEarly')
      await rated(ctx, referenceId)
      await giveFeedback(rater, input)
      await giveFeedback(rater, { ...input, ease: 'hard' })
      expect(await ratingView(rater)).toMatchObject({ stage: 'given', feedback: 'given' })
      expect(await audited(ctx, 'references.feedbackGiven')).toBe(1)
      const admin = await someone(ctx, ['admin'])
      const { feedback } = await formsView(admin.ctx)
      expect(feedback.answers).toBe(1)
      expect(feedback.sums.ease).toEqual([
        { code: 'easy', count: 1 },
        { code: 'middling', count: 0 },
        { code: 'hard', count: 0 },
      ])
      expect(JSON.stringify(feedback)).not.toContain(referenceId)
      await inAnotherOrg(ctx, ['admin'], async (other) => {
        expect((await formsView(other)).feedback.answers).toBe(0)
      })
    }))

  it('is for the rater of the link alone', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      await rated(ctx, referenceId)
      expect((await refusal(giveFeedback(ctx, input))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, [], (other) => refusal(giveFeedback(asRater(other, referenceId), input)))
      expect(outside.code).toBe('not_found')
      expect((await refusal(formsView(ctx))).code).toBe('not_found')
    }))
})
