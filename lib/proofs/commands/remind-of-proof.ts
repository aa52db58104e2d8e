import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { takeStep } from '@/lib/waits/reminder'
import { mayRunByClock } from '../policy'
import { type LockedProof, lockProof } from '../queries/lock-proof'

/** The clock's reminder, so many days after the proof was asked for. */
export async function remindOfProof(ctx: Ctx, { proofId, days }: { proofId: string; days: number }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const proof = await lockProof(ctx, proofId)
  const { kind, about, app, facts } = proof
  if (facts.receivedAt || facts.droppedAt) return
  if (!(await takeStep(ctx, { kind, subjectId: proofId, days }))) return
  const on = { applicationId: app.id, subject: { kind: 'proof', id: proofId } }
  await record(ctx, 'proofs.proofReminded', { kind, title: about }, on)
  await sendProofReminder(ctx, proof)
}

/** The letter that a proof is still waited for. */
export async function sendProofReminder(ctx: Ctx, { id, kind, about, words, app }: LockedProof): Promise<void> {
  const { dueOn } = await ctx.db.proofRequest.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    select: { dueOn: true },
  })
  const values = { ...aboutCase(ctx, app, '/proofs'), kind, about, words, dueOn: toDay(dueOn) }
  await post(ctx, { template: 'proof-reminder', to: await readerOf(ctx, app.ownerId), applicationId: app.id, values })
}
