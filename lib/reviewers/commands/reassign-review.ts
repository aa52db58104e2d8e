import type { z } from 'zod'
import type { Ctx } from '@/lib/ctx/ctx'
import { kindOf, type ReassignReviewInput } from '../schema/assigning'
import { assignReview } from './assign-review'
import { takeAway } from './remove-review'

/** The office hands a reading on: the one reader goes, and another one is asked in their place, or nothing happens. */
export async function reassignReview(
  ctx: Ctx,
  { reviewId, reviewerId, reason }: z.output<typeof ReassignReviewInput>,
): Promise<{ next: string }> {
  const { review, app } = await takeAway(ctx, reviewId, reason)
  const given = { applicationId: app.id, reviewerId, kind: kindOf(review) }
  await assignReview(ctx, { ...given, how: 'hand', why: [{ code: 'hand' }] })
  return { next: `/${ctx.org.slug}/office/applications/${app.id}?done=readerChanged` }
}
