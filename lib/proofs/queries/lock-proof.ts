import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { appliedFor } from '@/lib/rules/categories'
import { OrgSettings } from '@/lib/rules/settings'
import type { AskedOf, ProofFacts } from '../policy'
import type { ProofKind } from '../schema'

export type AskedCase = AskedOf & {
  id: string
  reference: string
  category: string
  coordinatorId: string | null
  settings: OrgSettings
}

/** One application, held until the transaction ends, as whoever asks for proofs sees it. */
export async function lockAsked(ctx: Ctx, applicationId: string): Promise<AskedCase> {
  const [row] = await ctx.db.$queryRaw<Omit<AskedCase, 'category'>[] & { category: string | null; addOns: string[] }[]>`
    select "id", "personId" as "ownerId", "state", "reference", "category", "addOns", "coordinatorId",
      "heldAt" is not null as "held", "settings" from "Application"
    where "orgId" = ${ctx.org.id}::uuid and "id" = ${applicationId}::uuid for update`
  if (!row) throw new DomainError('not_found')
  return { ...row, category: appliedFor(row), settings: OrgSettings.parse(row.settings) }
}

export type LockedProof = {
  id: string
  kind: ProofKind
  about: string
  words: string
  askedById: string
  app: AskedCase
  facts: ProofFacts
}

/** One proof with its application, which is held first. */
export async function lockProof(ctx: Ctx, proofId: string): Promise<LockedProof> {
  const key = { orgId_id: { orgId: ctx.org.id, id: proofId } }
  const found = await ctx.db.proofRequest.findUnique({ where: key, select: { applicationId: true } })
  if (!found) throw new DomainError('not_found')
  const app = await lockAsked(ctx, found.applicationId)
  const row = await ctx.db.proofRequest.findUniqueOrThrow({ where: key })
  const { id, about, words, askedById, receivedAt, settledAt, droppedAt } = row
  const { ownerId, state, held } = app
  const facts = { ownerId, state, held, receivedAt, settledAt, droppedAt }
  return { id, kind: row.kind as ProofKind, about, words, askedById, app, facts }
}

type About = { reference: string; category: string; url: string }

/** What letters about proofs say of the application, with the address where the applicant hands them in. */
export function aboutProofs(ctx: Ctx, { id, reference, category }: AskedCase): About {
  return { reference, category, url: `${ctx.origin}/${ctx.org.slug}/applications/${id}/proofs` }
}

/** The same for the office. */
export function aboutProofsInOffice(ctx: Ctx, { id, reference, category }: AskedCase): About {
  return { reference, category, url: `${ctx.origin}/${ctx.org.slug}/office/applications/${id}/proofs` }
}
