import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import type { Recipient } from '@/lib/mail/letters'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { stop } from '@/lib/waits/settle'
import { mayRemoveReview, maySeeAssignments } from '../policy/assigning'
import { type Assignable, assignables } from '../queries/assigning'
import { lockReview, type ReviewRow } from '../queries/lock-review'
import { kindOf, type RemoveReviewInput } from '../schema/assigning'
import { namedOnly } from './assign-review'
import { fillSeats } from './fill-seats'
import { settleIfWhole } from './settle-reading'

/** The office takes a reading away: access ends at once, the reader is told, and somebody else is found if that is wished. */
export async function removeReview(
  ctx: Ctx,
  { reviewId, reason, after }: z.output<typeof RemoveReviewInput>,
): Promise<{ next: string }> {
  const { review, app } = await takeAway(ctx, reviewId, reason)
  const filled = after === 'find' ? await fillSeats(ctx, app.id, kindOf(review)) : null
  await settleIfWhole(ctx, app.id)
  const done = filled?.unseated ? 'readerRemovedNobody' : 'readerRemoved'
  return { next: `/${ctx.org.slug}/office/applications/${app.id}?done=${done}` }
}

type Taken = { review: ReviewRow; app: Assignable }

/** The first half of removing and of handing on: the seat is free afterwards. */
export async function takeAway(ctx: Ctx, reviewId: string, reason: string): Promise<Taken> {
  demand(maySeeAssignments(ctx.actor))
  const review = await lockReview(ctx, reviewId)
  demand(mayRemoveReview(ctx.actor, review))
  const [app] = await assignables(ctx, [review.applicationId])
  if (!app) throw new DomainError('not_found')
  await freeSeat(ctx, review, app, { reader: await readerOf(ctx, review.reviewerId), reason })
  return { review, app }
}

/** A review ends, and its reader is told. Locks and policy are the caller's. */
export async function freeSeat(
  ctx: Ctx,
  { id: reviewId }: ReviewRow,
  app: Assignable,
  { reader, reason }: { reader: Recipient; reason: string },
): Promise<void> {
  await ctx.db.review.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reviewId } },
    data: { removedAt: ctx.now, removedById: personOf(ctx).personId, version: { increment: 1 } },
  })
  await stop(ctx, { kind: 'review', subjectId: reviewId })
  await spendLinks(ctx, 'review', reviewId)
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.reviewRemoved', { reviewer: reader.name, reason }, { applicationId: app.id, subject })
  await post(ctx, {
    template: 'review-removed',
    to: reader,
    applicationId: app.id,
    values: { ...namedOnly(app), url: `${ctx.origin}/${ctx.org.slug}/reviews` },
  })
}
