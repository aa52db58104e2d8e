import type { PlainDate } from '@/lib/core/plain-date'
import { declineReview } from '@/lib/reviewers/commands/decline-review'
import { DeclineReviewInput } from '@/lib/reviewers/schema/assigning'
import { momentOn } from './calendar'
import type { Case } from './office'
import { sits } from './sitting'

/** One of those whom the rules asked has no time; somebody else is asked in the same moment. */
export async function declines({ scene, applicationId, by }: Case, on: PlainDate): Promise<void> {
  const found = await sits(scene, by, momentOn(on, 8), ({ ctx }) =>
    ctx.db.review.findFirstOrThrow({
      where: { orgId: ctx.org.id, applicationId, declaredAt: null, declinedAt: null, submittedAt: null },
      orderBy: { id: 'asc' },
    }),
  )
  const reader = [...scene.people.values()].find(({ personId }) => personId === found.reviewerId)
  if (!reader) throw new Error('whoever the rules asked is of the story')
  const typed = { reviewId: found.id, reason: 'noTime' as const, note: 'Travelling until spring.' }
  await sits(scene, reader, momentOn(on, 9), (at) => at.does(declineReview, DeclineReviewInput, typed))
}
