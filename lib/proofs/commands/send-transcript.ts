import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { keepFile, type Uploaded } from '@/lib/portfolio/commands/upload-document'
import { aboutCase, aboutInOffice } from '@/lib/portfolio/queries/about-case'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import type { Received } from '@/lib/storage/receive'
import { received } from '@/lib/waits/settle'
import { mayAnswerForSchool } from '../policy'
import { registrarOf } from '../queries/for-school'
import { lockProof, onProof } from '../queries/lock-proof'
import type { SendTranscriptInput } from '../schema'

type Input = z.output<typeof SendTranscriptInput> & { file: Received }

/** The school sends the transcript through its link: it counts as official, is the office's to judge, and ends the link. */
export async function sendTranscript(ctx: Ctx, { signed, file }: Input): Promise<Uploaded> {
  const proof = await lockProof(ctx, registrarOf(ctx))
  demand(mayAnswerForSchool(ctx.actor, proof.facts))
  const { id, kind, about, app, row } = proof
  const { ownerId, id: applicationId } = app
  const uploaded = await keepFile(ctx, { ownerId, applicationId, file })
  await ctx.db.proofRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: { receivedAt: ctx.now, receivedHow: 'school', documentId: uploaded.id, schoolSigned: signed },
  })
  const { late } = await received(ctx, { kind, subjectId: id })
  await spendLinks(ctx, 'transcript', id)
  await record(ctx, 'proofs.transcriptSent', { title: about, school: row.school, signed, late }, onProof(proof))
  const owner = await readerOf(ctx, ownerId)
  const told = { kind, about, applicant: owner.name, school: row.school }
  const inOffice = { ...aboutInOffice(ctx, app, '/proofs'), ...told }
  for (const to of await officeOfCase(ctx, app)) {
    await post(ctx, { template: 'proof-received', to, applicationId, values: inOffice })
  }
  const values = { ...aboutCase(ctx, app, '/proofs'), about, school: row.school }
  await post(ctx, { template: 'school-sent', to: owner, applicationId, values })
  return uploaded
}
