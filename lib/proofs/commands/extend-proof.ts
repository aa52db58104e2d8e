import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { lockWait } from '@/lib/waits/contract'
import { mayRunByClock } from '../policy'
import { lockProof } from '../queries/lock-proof'

/** The day a proof is due has moved, because the case was held or the office gave more time. Running twice changes nothing. */
export async function extendProof(ctx: Ctx, { proofId }: { proofId: string }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const { kind, about, app, facts } = await lockProof(ctx, proofId)
  const wait = await lockWait(ctx, { kind, subjectId: proofId })
  if (!wait?.dueOn || facts.receivedAt || facts.droppedAt) return
  const { count } = await ctx.db.proofRequest.updateMany({
    where: { orgId: ctx.org.id, id: proofId, dueOn: { not: wait.dueOn } },
    data: { dueOn: fromDay(toDay(wait.dueOn)) },
  })
  if (count === 0) return
  const on = { applicationId: app.id, subject: { kind: 'proof', id: proofId } }
  await record(ctx, 'proofs.proofExtended', { kind, title: about, dueOn: toDay(wait.dueOn) }, on)
}
