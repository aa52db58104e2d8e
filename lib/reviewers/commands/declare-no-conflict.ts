import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { mayDeclareNoConflict } from '../policy/assigning'
import { conflictKey, conflictsBetween } from '../queries/conflicts'
import { lockReview } from '../queries/lock-review'
import { DECLARATION_VERSION, type DeclareNoConflictInput } from '../schema/assigning'

/**
 * A reader signs that nothing ties them to the applicant; from then on they see the case. What the data shows stands against
 * it, whatever they sign. Signed twice, the first time is kept.
 */
export async function declareNoConflict(
  ctx: Ctx,
  { reviewId }: z.output<typeof DeclareNoConflictInput>,
): Promise<{ next: string }> {
  const review = await lockReview(ctx, reviewId)
  demand(mayDeclareNoConflict(ctx.actor, review))
  const next = `/${ctx.org.slug}/reviews/${reviewId}`
  if (review.declaredAt) return { next }
  const { applicationId, ownerId, reviewerId } = review
  const ties = (await conflictsBetween(ctx, [reviewerId], [ownerId])).get(conflictKey(reviewerId, ownerId)) ?? []
  if (ties.length > 0) {
    throw new DomainError('conflict', { reason: 'assigning.error.tied', detail: { conflicts: ties.join(',') } })
  }
  await ctx.db.review.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reviewId } },
    data: {
      declaredAt: ctx.now,
      declaredName: personOf(ctx).name,
      declaredText: DECLARATION_VERSION,
      version: { increment: 1 },
    },
  })
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.noConflictDeclared', { text: DECLARATION_VERSION }, { applicationId, subject })
  return { next }
}
