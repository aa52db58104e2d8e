import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { settle } from '@/lib/waits/settle'
import { mayJudgeProof } from '../policy'
import { lockProof, onProof } from '../queries/lock-proof'
import type { JudgeProofInput } from '../schema'
import { openRequest } from './ask-for-proof'

/** What came is good, or is not; then another one may be asked for at once. The applicant hears of what is not good. */
export async function judgeProof(
  ctx: Ctx,
  { proofId, outcome, note }: z.output<typeof JudgeProofInput>,
): Promise<{ next: string }> {
  const proof = await lockProof(ctx, proofId)
  demand(mayJudgeProof(ctx.actor, proof.facts))
  const { kind, about, app, row } = proof
  const good = outcome === 'accepted'
  await ctx.db.proofRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: proofId } },
    data: {
      outcome: good ? 'accepted' : 'refused',
      outcomeNote: note,
      settledAt: ctx.now,
      settledById: personOf(ctx).personId,
    },
  })
  await settle(ctx, { kind, subjectId: proofId }, good ? 'accepted' : 'refused')
  await record(ctx, 'proofs.proofJudged', { kind, title: about, outcome }, onProof(proof))
  if (outcome === 'again') {
    const { entryId, official } = row
    await openRequest(ctx, app, { kind, entryId, about, words: note, official })
  }
  if (outcome === 'refused') {
    const values = { ...aboutCase(ctx, app, '/proofs'), kind, about, note }
    await post(ctx, { template: 'proof-refused', to: await readerOf(ctx, app.ownerId), applicationId: app.id, values })
  }
  return { next: `/${ctx.org.slug}/office/applications/${app.id}/proofs?done=${outcome}` }
}
