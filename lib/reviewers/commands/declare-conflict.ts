import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { readerOf } from '@/lib/mail/reader-of'
import { stop } from '@/lib/waits/settle'
import { mayDeclareConflict } from '../policy/assigning'
import { lockReview } from '../queries/lock-review'
import type { DeclareConflictInput, DeclaredKind } from '../schema/assigning'
import { seekAnother } from './fill-seats'
import { settleIfWhole } from './settle-reading'

/**
 * A reader finds a tie to the applicant, before or after they have begun, or even sent: the review ends there and counts for
 * nothing, access to the case with it; the tie is kept, and somebody else is asked.
 */
export async function declareConflict(
  ctx: Ctx,
  { reviewId, kind, note }: z.output<typeof DeclareConflictInput>,
): Promise<{ next: string }> {
  const review = await lockReview(ctx, reviewId)
  const next = `/${ctx.org.slug}/reviews/${reviewId}`
  const { applicationId, ownerId, reviewerId } = review
  const mine = ctx.actor.kind === 'person' && ctx.actor.personId === reviewerId
  if (mine && review.declinedAt) {
    await keepConflict(ctx, { reviewerId, ownerId, kind, note })
    return { next }
  }
  demand(mayDeclareConflict(ctx.actor, review))
  const reader = await readerOf(ctx, reviewerId)
  await ctx.db.review.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reviewId } },
    data: { declinedAt: ctx.now, declineReason: 'conflict', declineNote: '', version: { increment: 1 } },
  })
  await keepConflict(ctx, { reviewerId, ownerId, kind, note })
  await stop(ctx, { kind: 'review', subjectId: reviewId })
  // Readers who were brought together wait for the new one first.
  if (review.submittedAt) await stop(ctx, { kind: 'settling', subjectId: applicationId })
  await spendLinks(ctx, 'review', reviewId)
  const subject = { kind: 'review', id: reviewId }
  const detail = { reviewer: reader.name, conflict: kind, begun: review.declaredAt ? 'yes' : 'no' } as const
  await record(ctx, 'reviewers.conflictDeclared', detail, { applicationId, subject })
  await seekAnother(ctx, review, { reader: reader.name, reason: 'conflict' })
  await settleIfWhole(ctx, applicationId)
  return { next }
}

type Tie = { reviewerId: string; ownerId: string; kind: DeclaredKind; note: string }

/** What a reader says ties them to an applicant is known from now on, until somebody lifts it. */
export async function keepConflict(
  ctx: Ctx,
  { reviewerId: personId, ownerId: otherId, kind, note }: Tie,
): Promise<void> {
  const orgId = ctx.org.id
  const known = await ctx.db.conflict.findFirst({
    where: { orgId, personId, otherId, liftedAt: null },
    orderBy: { id: 'asc' },
  })
  if (known) return
  const said = { personId, otherId, kind, note, declaredAt: ctx.now, declaredById: personId }
  await ctx.db.conflict.create({ data: { orgId, id: newId(ctx.now), ...said } })
}
