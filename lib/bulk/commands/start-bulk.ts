import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'
import { mayStart } from '../policy'
import { actPath, lockAct } from '../queries/act'
import type { BulkState } from '../schema'

/** Begun already, whatever became of it. */
const BEGUN: ReadonlySet<BulkState> = new Set<BulkState>(['running', 'stopped', 'done'])

/** What was prepared begins, in the background. Pressed again, it is the same run. */
export async function startBulk(ctx: Ctx, { actId }: { actId: string }): Promise<{ next: string }> {
  const act = await lockAct(ctx, actId)
  const next = actPath(ctx, actId)
  if (isSelf(ctx.actor, act.byId) && BEGUN.has(act.state)) return { next }
  demand(mayStart(ctx.actor, act))
  const orgId = ctx.org.id
  const cases = await ctx.db.bulkItem.count({ where: { orgId, actId, state: 'waiting' } })
  if (cases === 0) throw new DomainError('closed', { reason: 'bulk.no.cases' })
  await ctx.db.bulkAct.update({
    where: { orgId_id: { orgId, id: actId } },
    data: { state: 'running', startedAt: ctx.now },
  })
  await enqueue(ctx, 'bulk.carryOut', { orgId, actId }, { key: `bulk:${actId}` })
  await record(ctx, 'bulk.actStarted', { kind: act.terms.kind, cases }, { subject: { kind: 'bulkAct', id: actId } })
  return { next }
}
