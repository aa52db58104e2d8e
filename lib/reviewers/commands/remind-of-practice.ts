import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { takeStep } from '@/lib/waits/reminder'
import { mayRunReviewClock } from '../policy/assigning'
import { openPractice } from '../queries/open-review'

/** The clock's reminder of a case for practice that its reader has not handed in, so many days after it was opened. */
export async function remindOfPractice(
  ctx: Ctx,
  { reviewId, days }: { reviewId: string; days: number },
): Promise<void> {
  demand(mayRunReviewClock(ctx.actor))
  const open = await openPractice(ctx, reviewId)
  if (!open || !(await takeStep(ctx, { kind: 'review', subjectId: reviewId, days }))) return
  const { title, dueOn, reader: to } = open
  const url = `${ctx.origin}/${ctx.org.slug}/reviews/${reviewId}`
  await post(ctx, { template: 'calibration-reminder', to, values: { title, dueOn, url } })
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.practiceReminded', { reviewer: to.name, title }, { subject })
}
