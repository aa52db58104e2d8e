import { describe, expect, it } from 'vitest'
import { openRating } from '@/lib/references/commands/open-rating'
import { publishForm } from '@/lib/references/commands/publish-form'
import { CURRENT_FORM } from '@/lib/references/form'
import { ratingView } from '@/lib/references/queries/for-rater'
import { ratingsForReview } from '@/lib/references/queries/for-review'
import { formEdit } from '@/lib/references/queries/forms'
import { FEWEST_QUESTIONS, PublishFormInput } from '@/lib/references/schema'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { complaints } from '../support/ledger'
import { aRater, asRater, audited, rated, referenceRow } from '../support/references'

const row = (nth: number) => ({
  en: `Own question ${nth}`,
  es: `Pregunta propia ${nth}`,
  domain: 'thinking',
  page: nth > 4 ? '3' : '1',
})
const typed = (more: object = {}) => ({
  category: '',
  number: '0',
  questions: Array.from({ length: 7 }, (_, nth) => row(nth + 1)),
  ...more,
})

describe('publishForm', () => {
  it('asks raters who start from now on; a rating under way keeps the questions it was begun with', () =>
    withCtx(async (ctx, person) => {
      const admin = await someone(ctx, ['admin'])
      const old = await aRater(ctx, person)
      await openRating(asRater(ctx, old.referenceId), {})
      await publishForm(admin.ctx, PublishFormInput.parse(typed()))
      const more = { applicationId: old.applicationId, email: 'new@raters.test', name: 'Nora New' }
      const next = await aRater(ctx, person, more)
      const rater = asRater(ctx, next.referenceId)
      expect(await ratingView(rater)).toMatchObject({ stage: 'start', asked: { questions: 7 } })
      await openRating(rater, {})
      expect(await ratingView(rater)).toMatchObject({
        questions: [
          { own: { en: 'Own question 1', es: 'Pregunta propia 1' }, page: 1 },
          {},
          {},
          {},
          { page: 3 },
          {},
          {},
        ],
      })
      expect((await referenceRow(ctx, old.referenceId)).rating?.formVersion).toBe(CURRENT_FORM.version)
      await rated(ctx, old.referenceId)
      const office = await someone(ctx, ['coordinator'])
      const [judged] = (await ratingsForReview(office.ctx, old.applicationId)).ratings
      expect(judged?.rating?.answers).toHaveLength(CURRENT_FORM.questions.length)
      expect(await audited(ctx, 'references.formPublished')).toBe(1)
    }))

  it('keeps a category’s own form apart from that for all, and each version as it was', () =>
    withCtx(async (ctx, person) => {
      const admin = await someone(ctx, ['admin'])
      const { referenceId } = await aRater(ctx, person, { category: 'IFS' })
      await publishForm(admin.ctx, PublishFormInput.parse(typed({ category: 'IMHS' })))
      const view = await ratingView(asRater(ctx, referenceId))
      expect(view).toMatchObject({ asked: { questions: CURRENT_FORM.questions.length } })
      await publishForm(admin.ctx, PublishFormInput.parse(typed()))
      await publishForm(
        admin.ctx,
        PublishFormInput.parse(typed({ number: '1', questions: typed().questions.slice(1) })),
      )
      expect(await ratingView(asRater(ctx, referenceId))).toMatchObject({ asked: { questions: 6 } })
      expect(await formEdit(admin.ctx, 'IMHS', false)).toMatchObject({ number: 1, questions: { length: 7 } })
      expect((await formEdit(admin.ctx, 'IMHS', true)).questions).toEqual(CURRENT_FORM.questions)
      const change = ctx.db.ratingForm.updateMany({ where: { orgId: ctx.org.id }, data: { number: 9 } })
      await expect(change).rejects.toThrow()
    }))

  it('does not publish over a version nobody showed', () =>
    withCtx(async (ctx) => {
      const admin = await someone(ctx, ['admin'])
      await publishForm(admin.ctx, PublishFormInput.parse(typed()))
      const refused = await refusal(publishForm(admin.ctx, PublishFormInput.parse(typed())))
      expect(refused).toMatchObject({ code: 'conflict', reason: 'references.form.conflict' })
    }))

  it('wants both languages of a question, and enough questions that a rating can be void', () => {
    const [first, ...others] = typed().questions
    expect(complaints(PublishFormInput, typed({ questions: [{ ...first, es: '' }, ...others] }))).toEqual({
      'questions.0.es': ['references.form.es.missing'],
    })
    const empty = { ...row(1), en: ' ', es: '' }
    expect(PublishFormInput.parse(typed({ questions: [...typed().questions, empty] })).questions).toHaveLength(7)
    const few = typed({ questions: typed().questions.slice(0, FEWEST_QUESTIONS - 1) })
    expect(Object.keys(complaints(PublishFormInput, few))).toEqual(['questions'])
    expect(Object.keys(complaints(PublishFormInput, typed({ isAdmin: 'true' })))).toHaveLength(1)
  })

  it('is for administrators of this association', () =>
    withCtx(async (ctx) => {
      const input = PublishFormInput.parse(typed())
      for (const role of ['applicant', 'reviewer']) {
        expect((await refusal(publishForm((await someone(ctx, [role])).ctx, input))).code).toBe('not_found')
      }
      const office = await someone(ctx, ['coordinator'])
      expect((await refusal(publishForm(office.ctx, input))).code).toBe('forbidden')
      const admin = await someone(ctx, ['admin'])
      await publishForm(admin.ctx, input)
      await inAnotherOrg(ctx, ['admin'], async (other) => {
        expect(await formEdit(other, '', false)).toMatchObject({ number: 0, questions: CURRENT_FORM.questions })
      })
    }))
})
