import { record } from '@/lib/audit/record'
import { extendLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { lockWait } from '@/lib/waits/contract'
import { mayRunByClock } from '../policy'
import { lockProof, onProof } from '../queries/lock-proof'

/** The day a proof is due has moved, because the case was held or the office gave more time. Running twice changes nothing. */
export async function extendProof(ctx: Ctx, { proofId }: { proofId: string }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const proof = await lockProof(ctx, proofId)
  const { kind, about, facts } = proof
  const wait = await lockWait(ctx, { kind, subjectId: proofId })
  if (!wait?.dueOn || facts.receivedAt || facts.droppedAt) return
  const { count } = await ctx.db.proofRequest.updateMany({
    where: { orgId: ctx.org.id, id: proofId, dueOn: { not: wait.dueOn } },
    data: { dueOn: fromDay(toDay(wait.dueOn)) },
  })
  if (count === 0) return
  if (wait.expiresAt) await extendLinks(ctx, 'transcript', proofId, wait.expiresAt)
  await record(ctx, 'proofs.proofExtended', { kind, title: about, dueOn: toDay(wait.dueOn) }, onProof(proof))
}
