import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { readerOf } from '@/lib/mail/reader-of'
import { stop } from '@/lib/waits/settle'
import { isReader, mayDeclineReview } from '../policy/assigning'
import { lockReview } from '../queries/lock-review'
import type { DeclineReviewInput } from '../schema/assigning'
import { keepConflict } from './declare-conflict'
import { seekAnother } from './fill-seats'
import { settleIfWhole } from './settle-reading'

type Declined = { step: string; next?: string }

/**
 * Somebody asked to read says no, by the link of the invitation or signed in. Their access ends at once, and somebody else is
 * asked in the same moment; the coordinator hears of it only where nobody is found. Said twice, it is said once.
 */
export async function declineReview(
  ctx: Ctx,
  { reviewId, reason, note }: z.output<typeof DeclineReviewInput>,
): Promise<Declined> {
  const review = await lockReview(ctx, ctx.actor.kind === 'reader' ? ctx.actor.reviewId : (reviewId ?? ''))
  const done = ctx.actor.kind === 'reader' ? {} : { next: `/${ctx.org.slug}/reviews/${reviewId}` }
  if (review.declinedAt && isReader(ctx.actor, review)) return { step: 'declined', ...done }
  demand(mayDeclineReview(ctx.actor, review))
  const { id, applicationId, ownerId, reviewerId } = review
  const reader = await readerOf(ctx, reviewerId)
  await ctx.db.review.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: { declinedAt: ctx.now, declineReason: reason, declineNote: note, version: { increment: 1 } },
  })
  if (reason === 'conflict') await keepConflict(ctx, { reviewerId, ownerId, kind: 'other', note })
  await stop(ctx, { kind: 'review', subjectId: id })
  await spendLinks(ctx, 'review', id)
  const subject = { kind: 'review', id }
  await record(ctx, 'reviewers.reviewDeclined', { reviewer: reader.name, reason }, { applicationId, subject })
  await seekAnother(ctx, review, { reader: reader.name, reason })
  await settleIfWhole(ctx, applicationId)
  return { step: 'declined', ...done }
}
