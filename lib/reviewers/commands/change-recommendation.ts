import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { as, type Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { recommendable } from '../policy/reading'
import { mayChangeMind } from '../policy/settling'
import { lockReview, type ReviewRow } from '../queries/lock-review'
import { type ReasonGiven, type ReviewsStanding, reviewsStanding } from '../queries/standing'
import { NEEDS_REASONS } from '../schema/reading'
import type { ChangeRecommendationInput } from '../schema/settling'
import { settleReading } from './settle-reading'

type Input = z.output<typeof ChangeRecommendationInput>

/**
 * A reader is convinced and recommends something else than before; what they recommended first is kept, and agreement is
 * reckoned from that. Whoever joins another reader joins their reasons. Equal recommendations settle the reading.
 */
export async function changeRecommendation(ctx: Ctx, input: Input): Promise<{ next: string }> {
  const { reviewId, recommendation: is } = input
  const review = await lockReview(ctx, reviewId)
  const next = `/${ctx.org.slug}/reviews/${reviewId}/settle?done=changed`
  const { applicationId, recommendation: was } = review
  const standing = await reviewsStanding(ctx, applicationId)
  demand(mayChangeMind(ctx.actor, review, standing))
  if (was === null || was === is) return { next }
  // What the rules find is no secret of the applicant's from whoever reads the case.
  const { assessment } = await applicationFindings(
    as(ctx, { kind: 'system', job: 'changeRecommendation' }),
    applicationId,
  )
  if (!recommendable(review.kind, assessment.findings).includes(is)) {
    throw new DomainError('invalid', { fields: { recommendation: ['settling.error.recommendation'] } })
  }
  await ctx.db.review.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reviewId } },
    data: { recommendation: is, reasons: json(reasonsNow(review, standing, input)), version: { increment: 1 } },
  })
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.recommendationChanged', { was, is }, { applicationId, subject })
  await settleReading(ctx, applicationId)
  return { next }
}

/** One's own reasons where they still fit, those of whom one joins, or what one says now. */
function reasonsNow(review: ReviewRow, { reviews }: ReviewsStanding, { recommendation, todo }: Input): ReasonGiven[] {
  if (!NEEDS_REASONS.has(recommendation)) return []
  const own = todo === '' ? review.reasons : [...review.reasons, { requirement: '', reason: 'other', todo }]
  const joined = reviews.find(
    (one) => one.id !== review.id && one.state === 'submitted' && one.recommendation === recommendation,
  )
  const reasons = own.length > 0 ? own : (joined?.reasons ?? [])
  if (reasons.length === 0) throw new DomainError('invalid', { fields: { todo: ['settling.error.todo'] } })
  return reasons
}
