import { record } from '@/lib/audit/record'
import { extendLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { lockWait } from '@/lib/waits/contract'
import { mayRunReviewClock } from '../policy/assigning'
import { openReview } from '../queries/open-review'

/** The time to read has moved, because the case was held or somebody gave more: the review and its links move with it. */
export async function extendReview(ctx: Ctx, { reviewId }: { reviewId: string }): Promise<void> {
  demand(mayRunReviewClock(ctx.actor))
  const open = await openReview(ctx, reviewId)
  if (!open) return
  const wait = await lockWait(ctx, { kind: 'review', subjectId: reviewId })
  if (!wait?.dueOn || !wait.expiresAt) return
  const dueOn = toDay(wait.dueOn)
  if (dueOn === open.review.dueOn) return
  await ctx.db.review.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reviewId } },
    data: { dueOn: fromDay(dueOn) },
  })
  await extendLinks(ctx, 'review', reviewId, wait.expiresAt)
  const subject = { kind: 'review', id: reviewId }
  const detail = { reviewer: open.reader.name, dueOn }
  await record(ctx, 'reviewers.reviewExtended', detail, { applicationId: open.app.id, subject })
}
