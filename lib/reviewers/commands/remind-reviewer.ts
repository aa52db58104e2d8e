import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { dayInZone } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { expiresOf } from '@/lib/waits/contract'
import { takeStep } from '@/lib/waits/reminder'
import { mayRunReviewClock } from '../policy/assigning'
import { type Open, openReview } from '../queries/open-review'
import { kindOf } from '../schema/assigning'
import { namedOnly } from './assign-review'

/** The clock's reminder of a reading that is due, so many days after it was asked for. The link in the first letter goes on working. */
export async function remindReviewer(ctx: Ctx, { reviewId, days }: { reviewId: string; days: number }): Promise<void> {
  demand(mayRunReviewClock(ctx.actor))
  const open = await openReview(ctx, reviewId)
  if (!open) return
  const { app, reader } = open
  if (!(await takeStep(ctx, { kind: 'review', subjectId: reviewId, days }))) return
  await sendReviewReminder(ctx, open)
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.reviewReminded', { reviewer: reader.name }, { applicationId: app.id, subject })
}

/** A letter with one more link beside the earlier ones. */
export async function sendReviewReminder(ctx: Ctx, { review, app, reader }: Open): Promise<void> {
  const expiresAt = await expiresOf(ctx, { kind: 'review', subjectId: review.id })
  if (!expiresAt) return
  const link = { purpose: 'review', objectId: review.id, orgId: ctx.org.id, expiresAt, beside: true } as const
  const token = await issueLink(ctx, link)
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
