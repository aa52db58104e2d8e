import type { Ctx } from '@/lib/ctx/ctx'
import { conflictKey, conflictsBetween } from '../queries/conflicts'
import type { DeclaredKind } from '../schema/assigning'
import { declareConflict } from './declare-conflict'
import { removeReview } from './remove-review'

type Read = { id: string; applicationId: string; ownerId: string; sent: boolean }

/**
 * What somebody is reading in spite of a tie that has just become known ends at once, as if they had declared it there, and
 * others are asked. A step of noting a conflict or a team, whose policy it follows; answers how many readings ended.
 */
export async function setAside(ctx: Ctx, personId: string, kind: DeclaredKind): Promise<number> {
  const orgId = ctx.org.id
  const reads = await ctx.db.$queryRaw<Read[]>`
    select v."id", v."applicationId", a."personId" as "ownerId", v."submittedAt" is not null as "sent"
    from "Review" v join "Application" a on a."orgId" = v."orgId" and a."id" = v."applicationId"
    where v."orgId" = ${orgId}::uuid and v."reviewerId" = ${personId}::uuid and v."kind" <> 'calibration'
      and v."declinedAt" is null and v."removedAt" is null and v."closedAt" is null and v."reading" = a."reading"
      and a."state" in ('draft', 'submitted', 'in_review', 'info_requested') and (v."submittedAt" is null or not exists (
        select 1 from "Settlement" s where s."orgId" = v."orgId" and s."applicationId" = v."applicationId"
          and s."reading" = v."reading"))
    order by v."applicationId", v."id"`
  const owners = [...new Set(reads.map(({ ownerId }) => ownerId))]
  const ties = await conflictsBetween(ctx, [personId], owners)
  const own = ctx.actor.kind === 'person' && ctx.actor.personId === personId
  // What is in is the reader's to take back, not the office's.
  const tied = reads.filter(({ ownerId, sent }) => ties.has(conflictKey(personId, ownerId)) && (own || !sent))
  // All of them before the pool, as everywhere else.
  await ctx.db.$queryRaw`
    select 1 from "Application" where "orgId" = ${orgId}::uuid
      and "id" = any(${tied.map(({ applicationId }) => applicationId)}::uuid[]) order by "id" for update`
  for (const { id: reviewId } of tied) {
    if (own) await declareConflict(ctx, { reviewId, kind, note: '' })
    else await removeReview(ctx, { reviewId, reason: 'conflict', after: 'find' })
  }
  return tied.length
}
