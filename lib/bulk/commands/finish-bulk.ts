import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayCarryOut } from '../policy'
import { lockAct } from '../queries/act'

/** Says that an act has gone through all of its cases, once; false while one of them still waits. One that was stopped has ended. */
export async function finishBulk(ctx: Ctx, { actId }: { actId: string }): Promise<boolean> {
  demand(mayCarryOut(ctx.actor))
  const orgId = ctx.org.id
  const { terms, state } = await lockAct(ctx, actId)
  if (state !== 'running') return true
  const counted = await ctx.db.bulkItem.groupBy({ by: ['state'], where: { orgId, actId }, _count: true })
  const count = (wanted: string) => counted.find((row) => row.state === wanted)?._count ?? 0
  if (count('waiting') > 0) return false
  await ctx.db.bulkAct.update({
    where: { orgId_id: { orgId, id: actId } },
    data: { state: 'done', finishedAt: ctx.now },
  })
  const detail = { kind: terms.kind, done: count('done'), skipped: count('skipped') + count('failed') }
  await record(ctx, 'bulk.actFinished', detail, { subject: { kind: 'bulkAct', id: actId } })
  return true
}
