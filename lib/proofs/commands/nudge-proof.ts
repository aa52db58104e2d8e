import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { nudge } from '@/lib/waits/reminder'
import { mayDropProof } from '../policy'
import { lockProof, onProof } from '../queries/lock-proof'
import { sendProofReminder } from './remind-of-proof'

/** The office reminds by hand of a proof that has not come; at most once a day, the clock's reminders counted. */
export async function nudgeProof(ctx: Ctx, { proofId }: { proofId: string }): Promise<void> {
  const proof = await lockProof(ctx, proofId)
  demand(mayDropProof(ctx.actor, proof.facts))
  const { kind, about } = proof
  if (!(await nudge(ctx, { kind, subjectId: proofId }))) {
    throw new DomainError('closed', { reason: 'bulk.why.remindedToday' })
  }
  await record(ctx, 'proofs.proofReminded', { kind, title: about }, onProof(proof))
  await sendProofReminder(ctx, proof)
}
