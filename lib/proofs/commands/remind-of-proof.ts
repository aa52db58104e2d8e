import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { takeStep } from '@/lib/waits/reminder'
import { mayRunByClock } from '../policy'
import { aboutProofs, lockProof } from '../queries/lock-proof'

/** The clock's reminder, so many days after the proof was asked for. */
export async function remindOfProof(ctx: Ctx, { proofId, days }: { proofId: string; days: number }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const { kind, about, words, app, facts } = await lockProof(ctx, proofId)
  if (facts.receivedAt || facts.droppedAt) return
  if (!(await takeStep(ctx, { kind, subjectId: proofId, days }))) return
  const { dueOn } = await ctx.db.proofRequest.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id: proofId } },
    select: { dueOn: true },
  })
  const on = { applicationId: app.id, subject: { kind: 'proof', id: proofId } }
  await record(ctx, 'proofs.proofReminded', { kind, title: about }, on)
  const values = { ...aboutProofs(ctx, app), kind, about, words, dueOn: toDay(dueOn) }
  await post(ctx, { template: 'proof-reminder', to: await readerOf(ctx, app.ownerId), applicationId: app.id, values })
}
