import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError, type FieldErrors } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { as, type Ctx } from '@/lib/ctx/ctx'
import { demandReasons } from '@/lib/orgs/demand-reasons'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { DOMAINS } from '@/lib/rules/competencies'
import { type Evaluation, requirementsOf } from '@/lib/rules/finding'
import { reviewPhase } from '@/lib/rules/review-phase'
import { received } from '@/lib/waits/settle'
import { mayKnowReview, maySubmitReview, mayWriteReview, recommendable } from '../policy/reading'
import { lockReview, type ReviewRow } from '../queries/lock-review'
import { NEEDS_REASONS, type SubmitReviewInput } from '../schema/reading'
import { giveAdvice } from './give-advice'
import { putRecommendation } from './keep-recommendation'
import { saveJudgement } from './save-judgement'
import { putWords } from './save-review-words'
import { saveTicks } from './save-ticks'
import { settleReading } from './settle-reading'

type Input = z.output<typeof SubmitReviewInput>

/**
 * Sends a review, or with `later` keeps what is there. What is missing is said all at once. Sent twice, the second press
 * finds it sent. The last of a reading's readers settles it, or brings them together.
 */
export async function submitReview(ctx: Ctx, input: Input): Promise<{ next: string }> {
  const { reviewId, send, recommendation } = input
  const orgId = ctx.org.id
  const review = await lockReview(ctx, reviewId)
  demand(mayKnowReview(ctx.actor, review))
  const page = `/${ctx.org.slug}/reviews/${reviewId}`
  if (send === 'now' && ['sent', 'over'].includes(reviewPhase(review))) return { next: `${page}?done=sent` }
  demand(send === 'now' ? maySubmitReview(ctx.actor, review) : mayWriteReview(ctx.actor, review))

  const { applicationId, kind } = review
  // What the rules find is no secret of the applicant's from whoever reads the case.
  const { assessment } = await applicationFindings(as(ctx, { kind: 'system', job: 'submitReview' }), applicationId)
  demandKnown(kind, input, assessment)
  demandReasons(ctx, 'defer', input.reasons)
  await writeDown(ctx, review, input)
  await say(ctx, review, input)
  const subject = { kind: 'review', id: reviewId }
  if (send === 'later') {
    await record(ctx, 'reviewers.reviewKept', {}, { applicationId, subject })
    return { next: `${page}?done=kept` }
  }
  await demandWhole(ctx, review, input)
  await ctx.db.review.update({
    where: { orgId_id: { orgId, id: reviewId } },
    data: { firstRecommendation: recommendation, submittedAt: ctx.now, version: { increment: 1 } },
  })
  const { late } = await received(ctx, { kind: 'review', subjectId: reviewId })
  await record(ctx, 'reviewers.reviewSubmitted', { kind, late: late ? 'yes' : 'no' }, { applicationId, subject })
  if (kind === 'formal' || kind === 'third') await settleReading(ctx, applicationId)
  if (kind === 'advisory') await giveAdvice(ctx, applicationId)
  return { next: `${page}?done=sent` }
}

/** Only what can be recommended for this application, and reasons about what is asked of it. */
function demandKnown(kind: string, { recommendation, reasons }: Input, assessment: Evaluation): void {
  if (recommendation !== '' && !recommendable(kind, assessment.findings).includes(recommendation)) {
    throw new DomainError('invalid', { fields: { recommendation: ['reading.error.recommendation'] } })
  }
  const codes: readonly string[] = requirementsOf(assessment)
  if (reasons.some(({ requirement }) => requirement !== '' && !codes.includes(requirement))) {
    throw new DomainError('invalid', { reason: 'review.error.requirement' })
  }
}

/** What is recommended, unless another browser has said something else that this form had not seen: then both are shown. */
async function say(ctx: Ctx, review: ReviewRow, input: Input): Promise<void> {
  const { recommendation, reasons, saidBy: by, saidOver: over } = input
  const { is, at, stands } = await putRecommendation(
    ctx,
    review,
    { recommendation, reasons },
    { at: ctx.now, by, over },
  )
  if (is === 'taken') return
  throw new DomainError('conflict', {
    fields: { recommendation: ['reading.error.saidElsewhere'] },
    detail: { said: JSON.stringify(stands), saidOver: at },
  })
}

/** What the form carried beside the recommendation: late ticks, and without JavaScript everything. */
async function writeDown(ctx: Ctx, review: ReviewRow, input: Input): Promise<void> {
  if (input.late.length > 0) await saveTicks(ctx, { reviewId: review.id, ticks: input.late, whole: [] })
  for (const [at, { domain, step, ago, note, noteVersion }] of input.judgements.entries()) {
    const chosen = step === '' ? null : (Number(step) as 1 | 2 | 3 | 4)
    if (chosen !== null) {
      await saveJudgement(ctx, { reviewId: review.id, domain, step: chosen, ago: ago ?? 0 }, ago === undefined)
    }
    const given = { field: `note-${domain}` as const, text: note ?? '', version: noteVersion ?? 0 }
    if (note !== undefined) await putWords(ctx, review, given, `judgements[${at}].note`)
  }
  for (const field of ['toApplicant', 'toCoordinator'] as const) {
    const text = input[field]
    const given = { field, text: text ?? '', version: input[`${field}Version`] ?? 0 }
    if (text !== undefined) await putWords(ctx, review, given, field)
  }
}

/** Everything that is missing, each under the field it belongs to. */
async function demandWhole(ctx: Ctx, { id, kind }: ReviewRow, input: Input): Promise<void> {
  const now = await ctx.db.review.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    include: { judgements: { where: { step: { not: 0 } }, orderBy: { domain: 'asc' } } },
  })
  const judged = new Set(now.judgements.map(({ domain }) => domain))
  const fields: FieldErrors = {}
  for (const [at, domain] of kind === 'advisory' ? [] : DOMAINS.entries()) {
    if (!judged.has(domain)) fields[`judgements[${at}].step`] = ['reading.error.step']
  }
  const { recommendation, reasons } = input
  if (recommendation === '') fields.recommendation = ['reading.error.recommendation']
  if (NEEDS_REASONS.has(recommendation) && reasons.length === 0) fields.reasons = ['reading.error.reasons']
  // In a case for practice there is nobody to write to.
  const toBeTold = kind === 'advisory' || (recommendation === 'defer' && kind !== 'calibration')
  if (toBeTold && now.toApplicant.trim() === '') fields.toApplicant = ['reading.error.toApplicant']
  if (Object.keys(fields).length > 0) throw new DomainError('invalid', { fields })
}
