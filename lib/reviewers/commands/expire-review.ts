import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import { expire } from '@/lib/waits/settle'
import { mayRunReviewClock } from '../policy/assigning'
import { openReview } from '../queries/open-review'

/**
 * A reading has not come and nobody waits any longer: the case is the coordinator’s again, who asks somebody else or gives
 * more time. What comes all the same counts, marked late. Run twice, it is done once.
 */
export async function expireReview(ctx: Ctx, { reviewId }: { reviewId: string }): Promise<void> {
  demand(mayRunReviewClock(ctx.actor))
  const open = await openReview(ctx, reviewId)
  if (!open) return
  const { review, app, reader } = open
  if (!(await expire(ctx, { kind: 'review', subjectId: reviewId }))) return
  const { dueOn } = review
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.reviewExpired', { reviewer: reader.name, dueOn }, { applicationId: app.id, subject })
  const { reference, category, applicant } = app
  const url = `${ctx.origin}/${ctx.org.slug}/office/applications/${app.id}`
  const values = { reference, category, applicant, url, reader: reader.name, dueOn }
  for (const to of await officeOfCase(ctx, app)) {
    await post(ctx, { template: 'review-overdue', to, applicationId: app.id, values })
  }
}
