import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { dayInZone } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { expiresOf } from '@/lib/waits/contract'
import { takeStep } from '@/lib/waits/reminder'
import { mayRunReviewClock } from '../policy/assigning'
import { openReview } from '../queries/open-review'
import { kindOf } from '../schema/assigning'
import { namedOnly } from './assign-review'

/** The clock's reminder of a reading that is due, so many days after it was asked for. The link in the first letter goes on working. */
export async function remindReviewer(ctx: Ctx, { reviewId, days }: { reviewId: string; days: number }): Promise<void> {
  demand(mayRunReviewClock(ctx.actor))
  const open = await openReview(ctx, reviewId)
  if (!open) return
  const { review, app, reader } = open
  const wait = { kind: 'review', subjectId: reviewId } as const
  if (!(await takeStep(ctx, { ...wait, days }))) return
  const expiresAt = await expiresOf(ctx, wait)
  if (!expiresAt) return
  const orgId = ctx.org.id
  const token = await issueLink(ctx, { purpose: 'review', objectId: reviewId, orgId, expiresAt, beside: true })
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.reviewReminded', { reviewer: reader.name }, { applicationId: app.id, subject })
  await post(ctx, {
    template: 'review-reminder',
    to: reader,
    applicationId: app.id,
    values: {
      ...namedOnly(app),
      kind: kindOf(review),
      dueOn: review.dueOn,
      until: dayInZone(expiresAt, ctx.org.zone),
      begun: review.declaredAt ? 'yes' : 'no',
    },
    secret: { url: `${ctx.origin}/review/${token}` },
  })
}
