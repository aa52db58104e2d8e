import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutInOffice } from '@/lib/portfolio/queries/about-case'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import { expire } from '@/lib/waits/settle'
import { isWithSchool, mayRunByClock } from '../policy'
import { lockProof, onProof } from '../queries/lock-proof'
import { giveBack } from './decline-transcript'

/**
 * It did not come in time: the case is the office's again, which is told. It is taken all the same when it comes. Where a
 * school was silent it is the applicant's turn first.
 */
export async function expireProof(ctx: Ctx, { proofId }: { proofId: string }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const proof = await lockProof(ctx, proofId)
  const { kind, about, app, facts } = proof
  if (facts.receivedAt || facts.droppedAt) return
  if (!(await expire(ctx, { kind, subjectId: proofId }))) return
  await record(ctx, 'proofs.proofExpired', { kind, title: about }, onProof(proof))
  // The applicant was not waited for: their days begin only now.
  if (isWithSchool(facts)) return giveBack(ctx, proof, { why: 'silent', note: '', signed: '' })
  const applicant = (await readerOf(ctx, app.ownerId)).name
  const values = { ...aboutInOffice(ctx, app, '/proofs'), kind, about, applicant }
  for (const to of await officeOfCase(ctx, app)) {
    await post(ctx, { template: 'proof-expired', to, applicationId: app.id, values })
  }
}
