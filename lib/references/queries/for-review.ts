import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { holds, isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { type Answer, answersTo, type Question, type RatingForm } from '../form'
import { mayManageRaters, mayReadRatings, mayVet, type RaterState, raterState } from '../policy'
import { type AddressHint, addressHint } from '../schema'
import { formOf } from './forms'
import { applicationFor, type RatedApplication, voidCount } from './load'

/** The same address with raters of other applicants: their applications, and other names it goes by there. */
export type Elsewhere = { applications: string[]; names: string[] }

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
  elsewhere: Elsewhere
  state: RaterState
  requestedOn: PlainDate | null
  until: PlainDate | null
  receivedOn: PlainDate | null
  declineReason: string | null
  /** A link was shown to be passed on by hand: to the applicant, who could have opened it, or to the office. */
  linkShownOn: PlainDate | null
  linkShownTo: 'applicant' | 'office' | null
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
/** `kept`: who reads the case does not judge it, and the ratings are kept from them. */
export type RatingsForReview = { ratings: ReviewedRating[]; may: { vet: boolean; manage: boolean }; kept?: boolean }

/** The ratings beside a case: an admin, who takes decisions back and judges nothing, reads the case without them. */
export async function ratingsOnCase(ctx: Ctx, applicationId: string): Promise<RatingsForReview> {
  const app = await applicationFor(ctx, applicationId)
  const kept = holds(ctx.actor, 'application.read') && !isSelf(ctx.actor, app.ownerId)
  if (kept && !mayReadRatings(ctx.actor, app).yes) return { ratings: [], may: { vet: false, manage: false }, kept }
  return ratingsForReview(ctx, applicationId)
}

/** All raters of an application with what they answered, for those who judge it; the applicant never gets this shape. */
export async function ratingsForReview(ctx: Ctx, applicationId: string): Promise<RatingsForReview> {
  const app = await applicationFor(ctx, applicationId)
  demand(mayReadRatings(ctx.actor, app))
  const rows = await ctx.db.reference.findMany({
    where: { orgId: ctx.org.id, applicationId },
    include: { rating: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const forms = await formsOf(ctx, rows)
  const known = await knownElsewhere(ctx, app, rows)
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
      elsewhere: known(row),
      state: raterState(row, ctx.now),
      requestedOn: day(row.requestedAt),
      until: day(row.expiresAt),
      receivedOn: toDay(row.receivedOn),
      declineReason: row.declineReason,
      linkShownOn: day(row.linkShownAt),
      linkShownTo: row.linkShownToId === null ? null : row.linkShownToId === app.ownerId ? 'applicant' : 'office',
      rating: answered(rating, forms, voidCount(app)),
    }
  })
  return { ratings, may: { vet: mayVet(ctx.actor, app).yes, manage: mayManageRaters(ctx.actor, app).yes } }
}

/** The forms that what was sent was answered on. */
export async function formsOf(ctx: Ctx, rows: readonly { rating: Row | null }[]): Promise<Map<string, RatingForm>> {
  const versions = new Set(rows.flatMap(({ rating }) => (rating?.submittedAt ? [rating.formVersion] : [])))
  const forms = new Map<string, RatingForm>()
  for (const version of versions) forms.set(version, await formOf(ctx, version))
  return forms
}

const AT_MOST = 200
const plain = (text: string) => text.trim().toLowerCase()

/** Who else in the association named these addresses. For those who vet raters alone: it speaks of other applicants. */
async function knownElsewhere(
  ctx: Ctx,
  app: RatedApplication,
  rows: readonly { email: string }[],
): Promise<(row: { email: string; name: string }) => Elsewhere> {
  if (!mayVet(ctx.actor, app).yes) return () => ({ applications: [], names: [] })
  const others = await ctx.db.reference.findMany({
    where: {
      ...{ orgId: ctx.org.id, email: { in: rows.map(({ email }) => email) }, cancelledAt: null },
      application: { personId: { not: app.ownerId } },
    },
    select: { name: true, email: true, application: { select: { reference: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: AT_MOST,
  })
  return ({ email, name }) => {
    const same = others.filter((other) => other.email === email)
    const names = same.map((other) => other.name).filter((other) => plain(other) !== plain(name))
    return {
      applications: [...new Set(same.map(({ application }) => application.reference))],
      names: [...new Set(names)],
    }
  }
}

type Row = NonNullable<Awaited<ReturnType<Ctx['db']['rating']['findUnique']>>>

/** What somebody answered, question by question; nothing before it was sent. */
export function answered(
  rating: Row | null,
  forms: ReadonlyMap<string, RatingForm>,
  voids: number,
): ReviewedRating['rating'] {
  const form = rating?.submittedAt && forms.get(rating.formVersion)
  if (!form) return null
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
