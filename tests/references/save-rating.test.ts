import { describe, expect, it } from 'vitest'
import { openRating } from '@/lib/references/commands/open-rating'
import { saveRating } from '@/lib/references/commands/save-rating'
import { ratingView } from '@/lib/references/queries/for-rater'
import { SaveRatingInput } from '@/lib/references/schema'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { aRater, asRater, audited, referenceRow } from '../support/references'

const details = {
  part: 'details',
  raterName: 'T. Okafor',
  raterTitle: '',
  role: 'supervisor',
  knownSince: 'since 2021',
} as const
const answers = { development: '3', ethics: '4', services: 'not-enough-information' } as const

describe('saveRating', () => {
  it('keeps each step and leads to the next', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const rater = asRater(ctx, referenceId)
      await openRating(rater, {})
      expect(await saveRating(rater, { ...details, way: 'continue', version: 1 })).toEqual({ step: '1' })
      const page = { part: 'answers', page: 1, answers } as const
      expect(await saveRating(rater, { ...page, way: 'continue', version: 2 })).toEqual({ step: '2' })
      const later = { part: 'answers', page: 2, answers: { observing: '1' }, way: 'later', version: 3 } as const
      expect(await saveRating(rater, later)).toEqual({ step: 'saved' })
      const view = await ratingView(rater)
      expect(view).toMatchObject({
        stage: 'open',
        draft: {
          raterName: 'T. Okafor',
          knownSince: 'since 2021',
          answers: { ...answers, observing: '1' },
          version: 4,
        },
      })
      expect(await audited(ctx, 'references.ratingSaved')).toBe(3)
    }))

  it('asks for what is missing on the step, keeps answers of other steps, and ignores what was not asked', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const rater = asRater(ctx, referenceId)
      await openRating(rater, {})
      const gap = { part: 'answers', page: 1, answers: { ethics: '4' }, way: 'continue', version: 1 } as const
      expect(Object.keys((await refusal(saveRating(rater, gap))).fields ?? {})).toEqual([
        'answers.development',
        'answers.services',
      ])
      const stray = { ...answers, observing: '4', invented: '4' } as const
      await saveRating(rater, { part: 'answers', page: 1, answers: stray, way: 'continue', version: 1 })
      expect((await referenceRow(ctx, referenceId)).rating?.answers).toEqual(answers)
      const open = { part: 'recommendation', recommends: null, comment: '', way: 'continue', version: 2 } as const
      expect((await refusal(saveRating(rater, open))).fields).toEqual({ recommends: ['references.recommends.missing'] })
    }))

  it('does not overwrite what another window saved', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const rater = asRater(ctx, referenceId)
      await openRating(rater, {})
      await saveRating(rater, { ...details, way: 'later', version: 1 })
      const refused = await refusal(saveRating(rater, { ...details, raterName: 'Other', way: 'later', version: 1 }))
      expect(refused).toMatchObject({ code: 'conflict', reason: 'references.conflict' })
    }))

  it('lets the rater correct what they are to the applicant', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const rater = asRater(ctx, referenceId)
      await openRating(rater, {})
      await saveRating(rater, { ...details, role: 'colleague', way: 'continue', version: 1 })
      expect((await referenceRow(ctx, referenceId)).role).toBe('colleague')
      expect(await audited(ctx, 'references.roleCorrected')).toBe(1)
    }))

  it('is for the rater of the link alone, after "Start"', () =>
    withCtx(async (ctx, person) => {
      const { referenceId } = await aRater(ctx, person)
      const input = { ...details, way: 'later', version: 1 } as const
      expect((await refusal(saveRating(ctx, input))).code).toBe('not_found')
      expect((await refusal(saveRating(asRater(ctx, referenceId), input))).reason).toBe('references.notStarted')
      const outside = await inAnotherOrg(ctx, ['admin'], (other) =>
        refusal(saveRating(asRater(other, referenceId), input)),
      )
      expect(outside.code).toBe('not_found')
    }))

  it('takes what the form sends, and no more', () => {
    const form = { part: 'answers', version: '3', way: 'later', page: '2' }
    expect(SaveRatingInput.parse(form)).toMatchObject({ version: 3, page: 2, answers: {} })
    expect(SaveRatingInput.safeParse({ ...form, answers: { observing: '5' } }).success).toBe(false)
    expect(SaveRatingInput.safeParse({ ...form, submittedAt: 'x' }).success).toBe(false)
  })
})
