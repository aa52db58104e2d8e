import type { Ctx } from '@/lib/ctx/ctx'
import { askForProof } from '@/lib/proofs/commands/ask-for-proof'
import { askSchool } from '@/lib/proofs/commands/ask-school'
import { aCase, type Submitted } from './review'

export type AskedFor = Submitted & { proofId: string }

/** A case whose applicant was asked for a transcript of no degree in particular. */
export async function anAskedProof(ctx: Ctx): Promise<AskedFor> {
  const made = await aCase(ctx)
  const what = { kind: 'transcript' as const, entryId: undefined }
  const { proofId } = await askForProof(made.office, {
    applicationId: made.id,
    what,
    from: 'applicant',
    words: 'Official, please.',
  })
  return { ...made, proofId }
}

/** As whoever holds the link in a letter to a school. */
export const asRegistrar = (ctx: Ctx, proofId: string): Ctx => ({ ...ctx, actor: { kind: 'registrar', proofId } })

export const SCHOOL = {
  school: 'Ridge State University',
  schoolEmail: 'registrar@ridge.test',
  studentName: 'Rosa Ortiz',
  agreed: 'true' as const,
}

export const FILE = {
  storageKey: 'k-proof',
  name: 'transcript.pdf',
  mime: 'application/pdf',
  bytes: 99,
  sha256: 'proof',
  verdict: 'clean',
} as const

/** A proof that only the school can send, whose school the applicant has let be asked. */
export async function aSchoolAsked(ctx: Ctx): Promise<AskedFor> {
  const made = await aCase(ctx)
  const what = { kind: 'transcript' as const, entryId: undefined }
  const asked = { applicationId: made.id, what, from: 'school' as const, words: '' }
  const { proofId } = await askForProof(made.office, asked)
  await askSchool(made.ctx, { proofId, ...SCHOOL })
  return { ...made, proofId }
}

export async function proofRow(ctx: Ctx, id: string) {
  return ctx.db.proofRequest.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
}

export async function proofWait(ctx: Ctx, subjectId: string) {
  return ctx.db.wait.findFirstOrThrow({ where: { orgId: ctx.org.id, kind: 'transcript', subjectId } })
}
