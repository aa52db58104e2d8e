import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { stop } from '@/lib/waits/settle'
import { mayDropProof } from '../policy'
import { lockProof } from '../queries/lock-proof'
import type { ProofRef } from '../schema'

/** The office does not need it after all: nobody waits or is reminded any more. */
export async function dropProof(ctx: Ctx, { proofId }: z.output<typeof ProofRef>): Promise<{ next: string }> {
  const { kind, about, app, facts } = await lockProof(ctx, proofId)
  demand(mayDropProof(ctx.actor, facts))
  await ctx.db.proofRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: proofId } },
    data: { droppedAt: ctx.now },
  })
  await stop(ctx, { kind, subjectId: proofId })
  const on = { applicationId: app.id, subject: { kind: 'proof', id: proofId } }
  await record(ctx, 'proofs.proofDropped', { kind, title: about }, on)
  return { next: `/${ctx.org.slug}/office/applications/${app.id}/proofs?done=dropped` }
}
