import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayStart } from '../policy'
import { lockAct } from '../queries/act'

/** What was prepared is not done after all. */
export async function dropBulk(ctx: Ctx, { actId }: { actId: string }): Promise<{ next: string }> {
  const act = await lockAct(ctx, actId)
  const next = `/${ctx.org.slug}/office/applications`
  if (act.state === 'dropped') return { next }
  demand(mayStart(ctx.actor, act))
  await ctx.db.bulkAct.update({
    where: { orgId_id: { orgId: ctx.org.id, id: actId } },
    data: { state: 'dropped', finishedAt: ctx.now },
  })
  await record(ctx, 'bulk.actDropped', { kind: act.terms.kind }, { subject: { kind: 'bulkAct', id: actId } })
  return { next }
}
