import { addDays, addMonths, type PlainDate, plainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { saveJudgement } from '@/lib/reviewers/commands/save-judgement'
import { submitReview } from '@/lib/reviewers/commands/submit-review'
import { SubmitReviewInput } from '@/lib/reviewers/schema/reading'
import { DOMAINS } from '@/lib/rules/competencies'
import { ctxFor, someone } from './actors'
import type { PersonMore, TestPerson } from './builders'

export type Reviewer = { person: TestPerson; ctx: Ctx }

type Pooled = { trainedUntil?: PlainDate | null; loadLimit?: number; categories?: string[]; languages?: string[] }

/** Somebody of the pool, trained and reading everything unless said otherwise, and what they see. */
export async function aReviewer(ctx: Ctx, more: PersonMore & Pooled = {}): Promise<Reviewer> {
  const { trainedUntil = addMonths(today(ctx), 13), loadLimit, categories = [], languages = ['en'], ...who } = more
  const made = await someone(ctx, ['reviewer'], { givenName: 'Rosa', ...who })
  await ctx.db.reviewer.update({
    where: { orgId_personId: { orgId: ctx.org.id, personId: made.person.id } },
    data: {
      trainedUntil: fromDay(trainedUntil),
      categories,
      languages,
      ...(loadLimit === undefined ? {} : { loadLimit }),
    },
  })
  return made
}

export type ReviewMore = {
  kind?: 'formal' | 'third' | 'advisory' | 'calibration'
  declared?: boolean
  tier?: number
  dueOn?: string
  calibrationId?: string
}

/** A review as it stands once somebody was asked and has declared that nothing ties them to the applicant. */
export async function aReview(
  ctx: Ctx,
  applicationId: string,
  reviewerId: string,
  more: ReviewMore = {},
): Promise<string> {
  const { kind = 'formal', declared = true, tier = 1, dueOn = addDays(today(ctx), 21), calibrationId } = more
  const orgId = ctx.org.id
  const { reading } = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId, id: applicationId } } })
  const id = newId(ctx.now)
  await ctx.db.review.create({
    data: {
      ...{ orgId, id, applicationId, reviewerId, kind, reading, tier, calibrationId, how: 'hand', why: [] },
      ...{ assignedAt: ctx.now, dueOn: fromDay(plainDate(dueOn)), declaredAt: declared ? ctx.now : null },
    },
  })
  return id
}

/** Everything that is asked before a review can be sent, except the recommendation. */
export async function judgeAll(ctx: Ctx, reviewId: string, step: 1 | 2 | 3 | 4 = 3): Promise<void> {
  for (const domain of DOMAINS) await saveJudgement(ctx, { reviewId, domain, step, ago: 0 })
}

type Said = { recommendation?: string; step?: 1 | 2 | 3 | 4; toApplicant?: string }

/** A whole review, sent by its reader. */
export async function sendReview(ctx: Ctx, reviewId: string, said: Said = {}): Promise<void> {
  const { recommendation = 'endorse', step, toApplicant } = said
  await judgeAll(ctx, reviewId, step)
  const why = [{ requirement: 'work', reason: 'not-shown', todo: 'Show it.' }]
  const reasons = recommendation === 'defer' || recommendation === 'moreInformation' ? why : []
  const words = toApplicant ?? (recommendation === 'defer' ? 'Show more of your work.' : undefined)
  const given = { reviewId, recommendation, reasons, ...(words ? { toApplicant: words, toApplicantVersion: 0 } : {}) }
  await submitReview(ctx, SubmitReviewInput.parse(given))
}

/** The same association through the eyes of somebody whose reviewer's role was taken away. */
export const asApplicant = (ctx: Ctx, person: TestPerson): Ctx => ctxFor(ctx, person, ['applicant'])

export async function reviewRow(ctx: Ctx, id: string) {
  return ctx.db.review.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
}

export async function ticksOf(ctx: Ctx, reviewId: string) {
  const rows = await ctx.db.reviewTick.findMany({
    where: { orgId: ctx.org.id, reviewId, on: true },
    orderBy: [{ entryKind: 'asc' }, { entryId: 'asc' }, { competency: 'asc' }],
  })
  return rows.map(({ entryKind, competency }) => `${entryKind}:${competency}`).sort()
}
