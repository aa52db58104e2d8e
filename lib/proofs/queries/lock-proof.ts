import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { type LockedCase, lockCase } from '@/lib/portfolio/queries/lock-case'
import type { ProofFacts } from '../policy'
import type { ProofKind } from '../schema'

export type LockedProof = {
  id: string
  kind: ProofKind
  about: string
  words: string
  askedById: string
  app: LockedCase
  facts: ProofFacts
}

/** One proof with its application, which is held first. */
export async function lockProof(ctx: Ctx, proofId: string): Promise<LockedProof> {
  const key = { orgId_id: { orgId: ctx.org.id, id: proofId } }
  const found = await ctx.db.proofRequest.findUnique({ where: key, select: { applicationId: true } })
  if (!found) throw new DomainError('not_found')
  const app = await lockCase(ctx, found.applicationId)
  const row = await ctx.db.proofRequest.findUniqueOrThrow({ where: key })
  const { id, about, words, askedById, receivedAt, settledAt, droppedAt } = row
  const { ownerId, state, held } = app
  const facts = { ownerId, state, held, receivedAt, settledAt, droppedAt }
  return { id, kind: row.kind as ProofKind, about, words, askedById, app, facts }
}
