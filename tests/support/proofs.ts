import type { Ctx } from '@/lib/ctx/ctx'
import { askForProof } from '@/lib/proofs/commands/ask-for-proof'
import { aCase, type Submitted } from './review'

export type AskedFor = Submitted & { proofId: string }

/** A case whose applicant was asked for a transcript of no degree in particular. */
export async function anAskedProof(ctx: Ctx): Promise<AskedFor> {
  const made = await aCase(ctx)
  const what = { kind: 'transcript' as const, entryId: undefined }
  const { proofId } = await askForProof(made.office, { applicationId: made.id, what, words: 'Official, please.' })
  return { ...made, proofId }
}

export async function proofRow(ctx: Ctx, id: string) {
  return ctx.db.proofRequest.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
}

export async function proofWait(ctx: Ctx, subjectId: string) {
  return ctx.db.wait.findFirstOrThrow({ where: { orgId: ctx.org.id, kind: 'transcript', subjectId } })
}
