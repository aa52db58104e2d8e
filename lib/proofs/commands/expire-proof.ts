import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutInOffice } from '@/lib/portfolio/queries/about-case'
import { expire } from '@/lib/waits/settle'
import { mayRunByClock } from '../policy'
import { lockProof } from '../queries/lock-proof'

/** It did not come in time: the case is the office's again, which is told. It is taken all the same when it comes. */
export async function expireProof(ctx: Ctx, { proofId }: { proofId: string }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const { kind, about, app, facts, askedById } = await lockProof(ctx, proofId)
  if (facts.receivedAt || facts.droppedAt) return
  if (!(await expire(ctx, { kind, subjectId: proofId }))) return
  const on = { applicationId: app.id, subject: { kind: 'proof', id: proofId } }
  await record(ctx, 'proofs.proofExpired', { kind, title: about }, on)
  const to = await readerOf(ctx, app.coordinatorId ?? askedById)
  const applicant = (await readerOf(ctx, app.ownerId)).name
  const values = { ...aboutInOffice(ctx, app, '/proofs'), kind, about, applicant }
  await post(ctx, { template: 'proof-expired', to, applicationId: app.id, values })
}
