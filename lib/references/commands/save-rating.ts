import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { answersTo, pagesOf, type RatingForm } from '../form'
import { mayRate } from '../policy'
import { formOf } from '../queries/forms'
import { lockOwnReference, ownRating, type RatingRow } from '../queries/load'
import { about } from '../queries/rater-letter'
import type { SaveRatingInput } from '../schema'

type Input = z.output<typeof SaveRatingInput>

/** Keeps one step of the form. "Continue" asks that the step be complete; "later" takes what is there. */
export async function saveRating(ctx: Ctx, input: Input): Promise<{ step: string }> {
  const { reference, application } = await lockOwnReference(ctx)
  demand(mayRate(ctx.actor, { id: reference.id, rater: reference, state: application.state }))
  const rating = await ownRating(ctx, reference.id)
  const form = await formOf(ctx, rating.formVersion)
  if (input.way !== 'later') refuseGaps(input, form)

  const { count } = await ctx.db.rating.updateMany({
    where: { orgId: ctx.org.id, id: rating.id, version: input.version },
    data: { ...changes(input, rating, form), savedAt: ctx.now, version: { increment: 1 } },
  })
  if (count === 0) throw new DomainError('conflict', { reason: 'references.conflict' })
  await record(ctx, 'references.ratingSaved', { rater: reference.name }, about(reference))
  if (input.part === 'details' && input.role !== reference.role) {
    await ctx.db.reference.update({
      where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
      data: { role: input.role, version: { increment: 1 } },
    })
    const detail = { rater: reference.name, from: reference.role, to: input.role }
    await record(ctx, 'references.roleCorrected', detail, about(reference))
  }
  return { step: input.way === 'later' ? 'saved' : input.way === 'check' ? 'check' : stepAfter(input, form) }
}

function refuseGaps(input: Input, form: RatingForm): void {
  if (input.part === 'recommendation' && input.recommends === null) {
    throw new DomainError('invalid', { fields: { recommends: ['references.recommends.missing'] } })
  }
  if (input.part !== 'answers') return
  const gaps = form.questions.filter(({ key, page }) => page === input.page && input.answers[key] === undefined)
  if (gaps.length === 0) return
  const fields = Object.fromEntries(gaps.map(({ key }) => [`answers.${key}`, ['references.answer.missing']]))
  throw new DomainError('invalid', { fields })
}

function changes(input: Input, rating: RatingRow, form: RatingForm) {
  if (input.part === 'details') {
    return { raterName: input.raterName, raterTitle: input.raterTitle, knownSince: input.knownSince }
  }
  if (input.part === 'recommendation') return { recommends: input.recommends, comment: input.comment }
  const onPage = new Set(form.questions.filter(({ page }) => page === input.page).map(({ key }) => key))
  const kept = Object.entries(answersTo(form, rating.answers)).filter(([key]) => !onPage.has(key))
  const given = Object.entries(answersTo(form, input.answers)).filter(([key]) => onPage.has(key))
  return { answers: json(Object.fromEntries([...kept, ...given])) }
}

function stepAfter(input: Input, { questions }: RatingForm): string {
  if (input.part === 'recommendation') return 'check'
  const done = input.part === 'details' ? 0 : input.page
  return String(pagesOf(questions).find((page) => page > done) ?? 'recommend')
}
