import { DomainError } from '@/lib/core/domain-error'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { type Answers, answersTo, type Question } from '../form'
import { isWanted, mayResume } from '../policy'
import { currentForm, formOf } from './forms'
import { referenceFor } from './load'

type Asked = {
  applicant: string
  category: string
  role: string
  waived: boolean
  until: PlainDate | null
  questions: number
}
/** What the rater has typed so far. Only the rater sees it, and only until it is sent. */
export type Draft = {
  version: number
  raterName: string
  raterTitle: string
  role: string
  knownSince: string
  answers: Answers
  recommends: boolean | null
  comment: string
}
export type RatingView =
  | { stage: 'start'; asked: Asked }
  | { stage: 'open'; asked: Asked; questions: readonly Question[]; draft: Draft }
  | { stage: 'given'; applicant: string; feedback: 'open' | 'given' }
  | { stage: 'declined'; applicant: string; mayResume: boolean }
  | { stage: 'cancelled'; applicant: string }

/** What stands behind a rater's link: the question, the form as far as it is filled in, or that nothing is left to do. */
export async function ratingView(ctx: Ctx): Promise<RatingView> {
  if (ctx.actor.kind !== 'rater') throw new DomainError('not_found')
  const { reference, application } = await referenceFor(ctx, ctx.actor.referenceId)
  const applicant = application.owner.name
  if (reference.receivedAt) {
    const held = await ctx.db.ratingFeedback.count({ where: { orgId: ctx.org.id, referenceId: reference.id } })
    return { stage: 'given', applicant, feedback: held > 0 ? 'given' : 'open' }
  }
  if (!isWanted(reference, application.state)) return { stage: 'cancelled', applicant }
  if (reference.declinedAt) {
    const facts = { id: reference.id, rater: reference, state: application.state }
    return { stage: 'declined', applicant, mayResume: mayResume(ctx.actor, facts).yes }
  }
  const rating = await ctx.db.rating.findUnique({
    where: { orgId_referenceId: { orgId: ctx.org.id, referenceId: reference.id } },
  })
  const form = rating ? await formOf(ctx, rating.formVersion) : await currentForm(ctx, application.category)
  const asked: Asked = {
    applicant,
    category: application.category,
    role: reference.role,
    waived: reference.waiver,
    until: reference.expiresAt && dayInZone(reference.expiresAt, ctx.org.zone),
    questions: form.questions.length,
  }
  if (!rating) return { stage: 'start', asked }
  const { version, raterName, raterTitle, knownSince, recommends, comment } = rating
  const draft = { version, raterName, raterTitle, role: reference.role, knownSince, recommends, comment }
  return {
    stage: 'open',
    asked,
    questions: form.questions,
    draft: { ...draft, answers: answersTo(form, rating.answers) },
  }
}
