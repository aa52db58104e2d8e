import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { mayStop } from '../policy'
import { actPath, lockAct } from '../queries/act'

/**
 * A run begins no further case; what is done stays done. The act is held until the case in hand is through, so that what is
 * said to be done is. Pressed again, or when it has ended meanwhile, it is as it is.
 */
export async function stopBulk(ctx: Ctx, { actId }: { actId: string }): Promise<{ next: string }> {
  const { terms, state } = await lockAct(ctx, actId)
  demand(mayStop(ctx.actor, { terms, state }))
  const next = actPath(ctx, actId)
  if (state !== 'running') return { next }
  const orgId = ctx.org.id
  const gone = await ctx.db.bulkItem.count({ where: { orgId, actId, doneAt: { not: null } } })
  const left = await ctx.db.bulkItem.count({ where: { orgId, actId, state: 'waiting' } })
  const { personId: stoppedById } = personOf(ctx)
  await ctx.db.bulkAct.update({
    where: { orgId_id: { orgId, id: actId } },
    data: { state: 'stopped', stoppedById, finishedAt: ctx.now },
  })
  const detail = { kind: terms.kind, gone, cases: gone + left }
  await record(ctx, 'bulk.actStopped', detail, { subject: { kind: 'bulkAct', id: actId } })
  return { next }
}
