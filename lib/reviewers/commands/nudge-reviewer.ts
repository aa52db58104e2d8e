import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { nudge } from '@/lib/waits/reminder'
import { mayNudgeReview, maySeeAssignments } from '../policy/assigning'
import { openReview } from '../queries/open-review'
import { sendReviewReminder } from './remind-reviewer'

/** The office reminds a reader by hand; at most once a day, the clock's reminders counted. */
export async function nudgeReviewer(ctx: Ctx, { reviewId }: { reviewId: string }): Promise<{ next: string }> {
  demand(maySeeAssignments(ctx.actor))
  const open = await openReview(ctx, reviewId)
  if (!open) throw new DomainError('not_found')
  const { review, app, reader } = open
  demand(mayNudgeReview(ctx.actor, { ...review, ownerId: app.ownerId }))
  if (!(await nudge(ctx, { kind: 'review', subjectId: reviewId }))) {
    throw new DomainError('closed', { reason: 'bulk.why.remindedToday' })
  }
  await sendReviewReminder(ctx, open)
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.reviewReminded', { reviewer: reader.name }, { applicationId: app.id, subject })
  return { next: `/${ctx.org.slug}/office/applications/${app.id}?done=readerReminded` }
}
