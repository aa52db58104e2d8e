import type { PlainDate } from '@/lib/core/plain-date'
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

export type Practice = { title: string; dueOn: PlainDate; reader: Recipient }

/** The same of a case for practice: as long as it is open, and its reader reads for the association. */
export async function openPractice(ctx: Ctx, reviewId: string): Promise<Practice | null> {
  const orgId = ctx.org.id
  const known = await ctx.db.review.findUnique({
    where: { orgId_id: { orgId, id: reviewId } },
    select: { kind: true, reviewerId: true, calibration: { select: { title: true } }, reviewer: true },
  })
  if (!known?.calibration || known.reviewer.paused) return null
  const review = await lockReview(ctx, reviewId)
  const reads = await ctx.db.roleHeld.count({ where: { orgId, personId: known.reviewerId, role: 'reviewer' } })
  if (reads === 0 || reviewPhase(review) !== 'open') return null
  return { title: known.calibration.title, dueOn: review.dueOn, reader: await readerOf(ctx, known.reviewerId) }
}
