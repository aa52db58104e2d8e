import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { mayWriteReview } from '../policy/reading'
import { lockReview } from '../queries/lock-review'
import type { KeepRecommendationInput } from '../schema/reading'

/**
 * What a reader is about to recommend, with its reasons as far as they go, kept while it is chosen. Whether it can be
 * recommended is asked when the review is sent.
 */
export async function keepRecommendation(
  ctx: Ctx,
  { reviewId, recommendation, reasons }: z.output<typeof KeepRecommendationInput>,
): Promise<void> {
  const review = await lockReview(ctx, reviewId)
  demand(mayWriteReview(ctx.actor, review))
  await ctx.db.review.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reviewId } },
    data: { recommendation: recommendation || null, reasons: json(reasons) },
  })
  if (review.recommendation !== null || recommendation === '') return
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.recommendationKept', {}, { applicationId: review.applicationId, subject })
}
