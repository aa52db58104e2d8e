import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { readerOf } from '@/lib/mail/reader-of'
import { stop } from '@/lib/waits/settle'
import { assignables } from '../queries/assigning'
import { lockReview } from '../queries/lock-review'
import { lockReviewer } from '../queries/lock-reviewer'
import { seekAnother } from './fill-seats'
import { tellOffice } from './hand-over-reading'
import { freeSeat } from './remove-review'
import { settleIfWhole } from './settle-reading'

/**
 * What somebody was to read and has not handed in goes to others at once, because they may not read any more. What is in
 * stays: nobody picks the reviews that suit. A step of ending the role or the training, whose policy it follows; answers how
 * many there were.
 */
export async function releaseReviews(ctx: Ctx, reviewerId: string, reason: 'role' | 'training'): Promise<number> {
  const orgId = ctx.org.id
  // Whoever is giving them something at this moment is waited for, so that it is found.
  await lockReviewer(ctx, reviewerId)
  // All applications before the pool, as everywhere else.
  const held = await ctx.db.$queryRaw<{ id: string }[]>`
    select a."id" from "Application" a where a."orgId" = ${orgId}::uuid and a."id" in (
      select v."applicationId" from "Review" v where v."orgId" = a."orgId" and v."reviewerId" = ${reviewerId}::uuid
        and v."kind" <> 'calibration' and v."declinedAt" is null and v."removedAt" is null and v."closedAt" is null
        and v."submittedAt" is null) order by a."id" for update`
  const open = await ctx.db.review.findMany({
    where: {
      ...{ orgId, reviewerId, applicationId: { in: held.map(({ id }) => id) }, kind: { not: 'calibration' } },
      ...{ declinedAt: null, removedAt: null, closedAt: null, submittedAt: null },
    },
    select: { id: true },
    orderBy: [{ applicationId: 'asc' }, { id: 'asc' }],
  })
  const reader = await readerOf(ctx, reviewerId)
  for (const { id } of open) {
    const review = await lockReview(ctx, id)
    const [app] = await assignables(ctx, [review.applicationId])
    if (!app) throw new DomainError('not_found')
    await freeSeat(ctx, review, app, { reader, reason })
    await seekAnother(ctx, review, { reader: reader.name, reason })
    await settleIfWhole(ctx, app.id)
  }
  if (reason === 'role') await leaveToCoordinator(ctx, reviewerId, reader.name)
  return open.length
}

/** Where they still had to agree with another reader nobody waits for them: it is the coordinator's turn, as if they had handed it over. */
async function leaveToCoordinator(ctx: Ctx, reviewerId: string, by: string): Promise<void> {
  const open = await ctx.db.$queryRaw<{ id: string }[]>`
    select a."id" from "Wait" w
    join "Application" a on a."orgId" = w."orgId" and a."id" = w."subjectId"
    join "Review" v on v."orgId" = a."orgId" and v."applicationId" = a."id" and v."reading" = a."reading"
      and v."reviewerId" = ${reviewerId}::uuid and v."kind" in ('formal', 'third') and v."submittedAt" is not null
      and v."declinedAt" is null and v."removedAt" is null
    where w."orgId" = ${ctx.org.id}::uuid and w."kind" = 'settling' and w."receivedAt" is null and w."stoppedAt" is null
      and w."expiredAt" is null order by a."id" for update of a`
  for (const { id: applicationId } of open) {
    await stop(ctx, { kind: 'settling', subjectId: applicationId })
    await record(ctx, 'reviewers.readingHandedOver', { to: 'coordinator', how: 'gone' }, { applicationId })
    await tellOffice(ctx, applicationId, 'gone', by)
  }
}
