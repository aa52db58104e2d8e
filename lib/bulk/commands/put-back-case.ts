import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { moveToRound } from '@/lib/portfolio/commands/move-to-round'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { unassignCoordinator } from '@/lib/review/commands/unassign-coordinator'
import { mayPutBack } from '../policy'
import { actById } from '../queries/act'
import { factsOf } from '../queries/facts'
import { Before } from '../schema'

/** Puts one case back as it was before an act on many, unless somebody has changed it since. Returns nothing to undo. */
export async function putBackCase(
  ctx: Ctx,
  { actId, applicationId }: { actId: string; applicationId: string },
): Promise<null> {
  const orgId = ctx.org.id
  const { terms } = await actById(ctx, actId)
  const item = await ctx.db.bulkItem.findUnique({
    where: { orgId_actId_applicationId: { orgId, actId, applicationId }, state: 'done' },
  })
  // Held first: what somebody changes at this moment is either seen, or comes after.
  await lockCase(ctx, applicationId)
  const [found] = await factsOf(ctx, [applicationId])
  if (!item || !found) throw new DomainError('not_found')
  const before = Before.parse(item.before)
  demand(mayPutBack(ctx.actor, terms, found, before))
  if ('coordinatorId' in before) {
    const { coordinatorId } = before
    if (coordinatorId) await assignCoordinator(ctx, { applicationId, coordinatorId })
    else await unassignCoordinator(ctx, { applicationId })
  } else await moveToRound(ctx, { applicationId, roundId: before.roundId })
  return null
}
