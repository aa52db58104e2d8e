import type { Ctx } from '@/lib/ctx/ctx'
import type { Recipient } from '@/lib/mail/letters'
import { readerOf } from '@/lib/mail/reader-of'
import { reviewPhase } from '@/lib/rules/review-phase'
import { type Assignable, assignables } from './assigning'
import { lockReview, type ReviewRow } from './lock-review'

export type Open = { review: ReviewRow; app: Assignable; reader: Recipient }

/** A review somebody is still waited for, held until the transaction ends; `null` once it has come or ended. */
export async function openReview(ctx: Ctx, reviewId: string): Promise<Open | null> {
  const known = await ctx.db.review.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: reviewId } } })
  if (!known || known.kind === 'calibration') return null
  const review = await lockReview(ctx, reviewId)
  const phase = reviewPhase(review)
  const [app] = await assignables(ctx, [review.applicationId])
  const reader = await readerOf(ctx, review.reviewerId)
  return app && (phase === 'invited' || phase === 'open') ? { review, app, reader } : null
}
