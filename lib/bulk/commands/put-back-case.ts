import { DomainError } from '@/lib/core/domain-error'
import { messageRef } from '@/lib/core/message-ref'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { moveToRound } from '@/lib/portfolio/commands/move-to-round'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { putBackWaits } from '@/lib/review/commands/put-back-waits'
import { unassignCoordinator } from '@/lib/review/commands/unassign-coordinator'
import { mayPutBack } from '../policy'
import { actById } from '../queries/act'
import { factsOf } from '../queries/facts'
import { Before } from '../schema'

/** Puts one case back as it was before an act on many, unless somebody has changed it since. Answers what of it stays, as a message; '' for nothing. */
export async function putBackCase(
  ctx: Ctx,
  { actId, applicationId }: { actId: string; applicationId: string },
): Promise<string> {
  const orgId = ctx.org.id
  const { terms } = await actById(ctx, actId)
  const item = await ctx.db.bulkItem.findUnique({
    where: { orgId_actId_applicationId: { orgId, actId, applicationId }, state: 'done' },
  })
  // Held first: what somebody changes at this moment is either seen, or comes after.
  await lockCase(ctx, applicationId)
  const [found] = await factsOf(ctx, [applicationId])
  if (!item || !found) throw new DomainError('not_found')
  demand(mayPutBack(ctx.actor, terms, found, { before: item.before, now: ctx.now }))
  const before = Before.parse(item.before)
  if ('coordinatorId' in before) {
    const { coordinatorId } = before
    if (coordinatorId) await assignCoordinator(ctx, { applicationId, coordinatorId })
    else await unassignCoordinator(ctx, { applicationId })
  } else if ('roundId' in before) await moveToRound(ctx, { applicationId, roundId: before.roundId })
  else {
    const { stay } = await putBackWaits(ctx, { applicationId, waits: before.waits })
    if (stay > 0) return messageRef('bulk.why.partly', { count: stay })
  }
  return ''
}
