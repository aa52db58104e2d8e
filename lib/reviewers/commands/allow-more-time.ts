import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { extendLinks } from '@/lib/auth/links'
import { DomainError } from '@/lib/core/domain-error'
import { addDays, dayNumber } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { ask } from '@/lib/waits/ask'
import { expiresOf } from '@/lib/waits/contract'
import { mayAllowMoreTime, maySeeAssignments } from '../policy/assigning'
import { openReview } from '../queries/open-review'
import type { AllowMoreTimeInput } from '../schema/assigning'
import { sendReviewReminder } from './remind-reviewer'

/**
 * The office gives one reader more time, counted from today or from the day it was due, whichever is later; also where nobody
 * waited any longer. The clock begins anew, and the reader hears of the day with a link that works until then.
 */
export async function allowMoreTime(
  ctx: Ctx,
  { reviewId, days }: z.output<typeof AllowMoreTimeInput>,
): Promise<{ next: string }> {
  demand(maySeeAssignments(ctx.actor))
  const open = await openReview(ctx, reviewId)
  if (!open) throw new DomainError('not_found')
  const { review, app, reader } = open
  demand(mayAllowMoreTime(ctx.actor, review))
  const over = review.dueOn < today(ctx)
  const dueOn = addDays(over ? today(ctx) : review.dueOn, days)
  await ctx.db.review.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reviewId } },
    data: { dueOn: fromDay(dueOn) },
  })
  const wait = { kind: 'review', subjectId: reviewId } as const
  const left = dayNumber(dueOn) - dayNumber(today(ctx))
  await ask(ctx, { ...wait, applicationId: app.id, party: 'reviewer', days: left, dueOn })
  const expiresAt = await expiresOf(ctx, wait)
  if (expiresAt) await extendLinks(ctx, 'review', reviewId, expiresAt)
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.moreTimeAllowed', { reviewer: reader.name, dueOn }, { applicationId: app.id, subject })
  await sendReviewReminder(ctx, { ...open, review: { ...review, dueOn } })
  return { next: `/${ctx.org.slug}/office/applications/${app.id}?done=readerMoreTime` }
}
