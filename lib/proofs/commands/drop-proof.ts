import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { revokeLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { stop } from '@/lib/waits/settle'
import { mayDropProof } from '../policy'
import { lockProof, onProof } from '../queries/lock-proof'
import type { ProofRef } from '../schema'

/** The office does not need it after all: nobody waits or is reminded any more. */
export async function dropProof(ctx: Ctx, { proofId }: z.output<typeof ProofRef>): Promise<{ next: string }> {
  const proof = await lockProof(ctx, proofId)
  const { kind, about, app, facts } = proof
  demand(mayDropProof(ctx.actor, facts))
  await ctx.db.proofRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: proofId } },
    data: { droppedAt: ctx.now },
  })
  await stop(ctx, { kind, subjectId: proofId })
  await revokeLinks(ctx, 'transcript', proofId)
  await record(ctx, 'proofs.proofDropped', { kind, title: about }, onProof(proof))
  return { next: `/${ctx.org.slug}/office/applications/${app.id}/proofs?done=dropped` }
}
