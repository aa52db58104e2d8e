import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { takeStep } from '@/lib/waits/reminder'
import { isWithSchool, mayRunByClock } from '../policy'
import { type LockedProof, lockProof, onProof } from '../queries/lock-proof'
import { schoolLetter } from '../queries/school-letter'

/** The clock's reminder, so many days after the proof was asked for. */
export async function remindOfProof(ctx: Ctx, { proofId, days }: { proofId: string; days: number }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const proof = await lockProof(ctx, proofId)
  const { kind, about, facts } = proof
  if (facts.receivedAt || facts.droppedAt) return
  if (!(await takeStep(ctx, { kind, subjectId: proofId, days }))) return
  await record(ctx, 'proofs.proofReminded', { kind, title: about }, onProof(proof))
  await sendProofReminder(ctx, proof)
}

/** The letter that a proof is still waited for: to the school that has it in hand, or to the applicant. */
export async function sendProofReminder(ctx: Ctx, proof: LockedProof): Promise<void> {
  const { kind, about, app, row, facts } = proof
  if (isWithSchool(facts)) {
    await post(ctx, await schoolLetter(ctx, 'transcript-reminder', proof))
    return
  }
  const { words, dueOn, official } = row
  const values = { ...aboutCase(ctx, app, '/proofs'), kind, about, words, dueOn: toDay(dueOn), official }
  await post(ctx, { template: 'proof-reminder', to: await readerOf(ctx, app.ownerId), applicationId: app.id, values })
}
