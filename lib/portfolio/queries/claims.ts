import type { Ctx } from '@/lib/ctx/ctx'
import type { Finding } from '@/lib/rules/finding'
import { type ApplicationState, isFinal, STATES } from '@/lib/rules/transitions'
import { evidenceOf } from './evidence'
import { claimOf, readRow } from './facts'
import { type Known, reckon, type SetAside } from './reckon'

/** One of a person's open applications, and how it counts the ledger that all of them share. */
export type ClaimView = {
  application: { id: string; reference: string; category: string; addOns: string[]; state: ApplicationState }
  findings: readonly Finding[]
  marks: readonly SetAside[]
}

/** So many are shown beside one another; more open applications than this nobody has. */
const MOST = 4

/** How each open application of a person counts the ledger, the oldest first; one of them may be left out. */
export async function claimsOn(ctx: Ctx, known: Known, except?: string): Promise<ClaimView[]> {
  const rows = await ctx.db.application.findMany({
    where: {
      orgId: ctx.org.id,
      personId: known.personId,
      state: { notIn: STATES.filter(isFinal) },
      ...(except ? { id: { not: except } } : {}),
    },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  const claims: ClaimView[] = []
  for (const row of rows) {
    const application = readRow(row)
    const { id, reference, category, addOns, state } = application
    const { assessment, marks } = reckon(ctx, known, claimOf(ctx, application), await evidenceOf(ctx, id))
    const findings = [...assessment.findings, ...(assessment.addOns.ERS?.findings ?? [])]
    const inForce = marks.filter((mark) => mark.inForce)
    claims.push({ application: { id, reference, category, addOns, state }, findings, marks: inForce })
  }
  return claims
}
