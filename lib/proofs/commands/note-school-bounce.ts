import { record } from '@/lib/audit/record'
import { revokeLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { isWithSchool, mayRunByClock } from '../policy'
import { lockProof, onProof } from '../queries/lock-proof'
import { SCHOOL_LETTERS } from '../queries/school-letter'
import { giveBack } from './decline-transcript'

/** A letter to a school came back for good. One to an earlier address, or about what has come since, changes nothing. */
export async function noteSchoolBounce(ctx: Ctx, { letterId }: { letterId: string }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const orgId = ctx.org.id
  const letter = await ctx.db.letter.findUnique({ where: { orgId_id: { orgId, id: letterId } } })
  if (!letter?.failedAt || !letter.applicationId || !SCHOOL_LETTERS.has(letter.template)) return
  const row = await ctx.db.proofRequest.findFirst({
    where: { orgId, applicationId: letter.applicationId, schoolEmail: letter.toEmail, receivedAt: null },
    orderBy: [{ schoolAskedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  if (!row) return
  const proof = await lockProof(ctx, row.id)
  const { schoolEmail, schoolAskedAt, school } = proof.row
  const stale = schoolEmail !== letter.toEmail || !schoolAskedAt || letter.queuedAt < schoolAskedAt
  if (stale || !isWithSchool(proof.facts)) return
  await revokeLinks(ctx, 'transcript', proof.id)
  const detail = { title: proof.about, school, email: schoolEmail }
  await record(ctx, 'proofs.schoolLetterBounced', detail, onProof(proof))
  await giveBack(ctx, proof, { why: 'bounced', note: '', signed: '' })
}
