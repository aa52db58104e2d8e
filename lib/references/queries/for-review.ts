import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { type Answer, answersTo, formOf, type Question } from '../form'
import { mayManageRaters, mayReadRatings, mayVet, type RaterState, raterState } from '../policy'
import { type AddressHint, addressHint } from '../schema'
import { applicationFor, voidCount } from './load'

export type ReviewedRating = {
  referenceId: string
  name: string
  email: string
  jobTitle: string
  role: string
  waived: boolean
  endorsedBy: 'register' | 'vetting' | null
  vettingNote: string | null
  hint: AddressHint
  state: RaterState
  requestedOn: PlainDate | null
  until: PlainDate | null
  receivedOn: PlainDate | null
  declineReason: string | null
  /** What was answered; null until it is received. */
  rating: null | {
    formVersion: string
    raterName: string
    raterTitle: string
    knownSince: string
    answers: { question: Question; answer: Answer | null }[]
    notEnoughInformation: number
    isVoid: boolean
    recommends: boolean
    comment: string
  }
}
export type RatingsForReview = { ratings: ReviewedRating[]; may: { vet: boolean; manage: boolean } }

/** All raters of an application with what they answered, for those who judge it; the applicant never gets this shape. */
export async function ratingsForReview(ctx: Ctx, applicationId: string): Promise<RatingsForReview> {
  const app = await applicationFor(ctx, applicationId)
  demand(mayReadRatings(ctx.actor, app))
  const rows = await ctx.db.reference.findMany({
    where: { orgId: ctx.org.id, applicationId },
    include: { rating: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const ratings = rows.map(({ rating, ...row }): ReviewedRating => {
    const day = (moment: Date | null) => moment && dayInZone(moment, ctx.org.zone)
    return {
      referenceId: row.id,
      name: row.name,
      email: row.email,
      jobTitle: row.jobTitle,
      role: row.role,
      waived: row.waiver,
      endorsedBy: row.vettedAt ? 'vetting' : row.endorsed ? 'register' : null,
      vettingNote: row.endorsedNote,
      hint: addressHint(row.email),
      state: raterState(row, ctx.now),
      requestedOn: day(row.requestedAt),
      until: day(row.expiresAt),
      receivedOn: toDay(row.receivedOn),
      declineReason: row.declineReason,
      rating: rating?.submittedAt ? answered(rating, voidCount(app)) : null,
    }
  })
  return { ratings, may: { vet: mayVet(ctx.actor, app).yes, manage: mayManageRaters(ctx.actor, app).yes } }
}

type Row = NonNullable<Awaited<ReturnType<Ctx['db']['rating']['findUnique']>>>

function answered(rating: Row, voids: number): NonNullable<ReviewedRating['rating']> {
  const form = formOf(rating.formVersion)
  const answers = answersTo(form, rating.answers)
  return {
    formVersion: rating.formVersion,
    raterName: rating.raterName,
    raterTitle: rating.raterTitle,
    knownSince: rating.knownSince,
    answers: form.questions.map((question) => ({ question, answer: answers[question.key] ?? null })),
    notEnoughInformation: rating.notEnoughInformation,
    isVoid: rating.notEnoughInformation >= voids,
    recommends: rating.recommends === true,
    comment: rating.comment,
  }
}
