import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { type LockedCase, lockCase } from '@/lib/portfolio/queries/lock-case'
import type { AskedOf, ProofFacts } from '../policy'
import type { ProofKind } from '../schema'

type Row = Awaited<ReturnType<Ctx['db']['proofRequest']['findUniqueOrThrow']>>

/** What rules about a proof look at. */
export function factsOf(row: Row, { ownerId, state, held }: AskedOf): ProofFacts {
  const { id, official, receivedAt, settledAt, droppedAt, schoolAskedAt, schoolEndedAt, schoolAsks } = row
  const school = { schoolAskedAt, schoolEndedAt, schoolAsks }
  const kind = row.kind as ProofKind
  return { id, kind, ownerId, state, held, official, receivedAt, settledAt, droppedAt, ...school }
}

export type LockedProof = {
  id: string
  kind: ProofKind
  about: string
  row: Row
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
  return { id: row.id, kind: row.kind as ProofKind, about: row.about, row, app, facts: factsOf(row, app) }
}

/** What stands in the trail about a proof: on which case, and which one. */
export const onProof = ({ id, app }: Pick<LockedProof, 'id' | 'app'>) => ({
  applicationId: app.id,
  subject: { kind: 'proof', id },
})
