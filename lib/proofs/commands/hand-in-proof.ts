import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { keepFile, type Uploaded } from '@/lib/portfolio/commands/upload-document'
import { aboutInOffice } from '@/lib/portfolio/queries/about-case'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import type { Received } from '@/lib/storage/receive'
import { received } from '@/lib/waits/settle'
import { mayHandIn } from '../policy'
import { type LockedProof, lockProof, onProof } from '../queries/lock-proof'

/**
 * The proof has come: a document of the applicant's, or, from the office, what came by post, with or without a scan. Late
 * is accepted and marked; the office is told when the applicant brings it.
 */
export async function handInProof(
  ctx: Ctx,
  { proofId, documentId }: { proofId: string; documentId: string | null },
): Promise<{ late: boolean; next: string }> {
  const proof = await lockProof(ctx, proofId)
  demand(mayHandIn(ctx.actor, proof.facts))
  const own = isSelf(ctx.actor, proof.app.ownerId)
  if (own && documentId === null) {
    throw new DomainError('invalid', { fields: { documentId: ['proofs.error.document'] } })
  }
  if (documentId !== null) {
    const document = await ctx.db.document.findUnique({
      where: { orgId_id: { orgId: ctx.org.id, id: documentId } },
      select: { personId: true, removedAt: true },
    })
    if (document?.personId !== proof.app.ownerId || document.removedAt) throw new DomainError('not_found')
  }
  const { late } = await take(ctx, proof, documentId)
  const home = own ? `applications/${proof.app.id}` : `office/applications/${proof.app.id}`
  return { late, next: `/${ctx.org.slug}/${home}/proofs?done=received` }
}

/** The same with a file that was just received: it becomes a document of the applicant's. */
export async function handInFile(ctx: Ctx, { proofId, file }: { proofId: string; file: Received }): Promise<Uploaded> {
  const proof = await lockProof(ctx, proofId)
  demand(mayHandIn(ctx.actor, proof.facts))
  const { ownerId, id: applicationId } = proof.app
  const uploaded = await keepFile(ctx, { ownerId, applicationId, file })
  await take(ctx, proof, uploaded.id)
  return uploaded
}

async function take(ctx: Ctx, proof: LockedProof, documentId: string | null): Promise<{ late: boolean }> {
  const { id, kind, about, app } = proof
  const own = isSelf(ctx.actor, app.ownerId)
  await ctx.db.proofRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: { receivedAt: ctx.now, receivedHow: own ? 'applicant' : 'office', documentId },
  })
  const { late } = await received(ctx, { kind, subjectId: id })
  await spendLinks(ctx, 'transcript', id)
  const told = { kind, title: about, late, document: documentId !== null }
  await record(ctx, 'proofs.proofReceived', told, onProof(proof))
  if (own) {
    const applicant = (await readerOf(ctx, app.ownerId)).name
    const values = { ...aboutInOffice(ctx, app, '/proofs'), kind, about, applicant }
    for (const to of await officeOfCase(ctx, app)) {
      await post(ctx, { template: 'proof-received', to, applicationId: app.id, values })
    }
  }
  return { late }
}
