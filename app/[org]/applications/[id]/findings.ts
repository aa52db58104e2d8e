import { isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { type ClaimView, claimsOn } from '@/lib/portfolio/queries/claims'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import type { Evaluation, Finding } from '@/lib/rules/finding'

/** Which requirements stand beside which pages. */
const ASKED = {
  references: ['references', 'references.roles', 'ers.references'],
  received: ['rsc.received', 'rsc.about-provided', 'ers.rsc-received'],
  given: ['ers.provided'],
} as const
type About = keyof typeof ASKED

function pick(findings: readonly Finding[], about: About): Finding[] {
  return ASKED[about].flatMap((code) => findings.find((finding) => finding.code === code) ?? [])
}

const all = ({ findings, addOns }: Evaluation) => [...findings, ...(addOns.ERS?.findings ?? [])]

/** What the rules find about some requirements of an application, the add-on's included. */
export async function findingsOn(ctx: Ctx, applicationId: string, about: About): Promise<Finding[]> {
  const { assessment } = await applicationFindings(ctx, applicationId)
  return pick(all(assessment), about)
}

/** The same for a list of entries: what this application makes of them, and each other one. */
export async function othersAbout(ctx: Ctx, applicationId: string, about: About) {
  const { findings, claims } = await claimsAbout(ctx, applicationId, about)
  return { findings, others: claims.filter(({ application }) => application.id !== applicationId) }
}

/** The same, and how each open application of the person counts the same entries: only for their own eyes. */
export async function claimsAbout(
  ctx: Ctx,
  applicationId: string,
  about: About,
): Promise<{ findings: Finding[]; claims: ClaimView[] }> {
  const { application, assessment, ledger, standings } = await applicationFindings(ctx, applicationId)
  const { personId } = application
  const claims = isSelf(ctx.actor, personId) ? await claimsOn(ctx, { personId, ledger, standings }) : []
  return {
    findings: pick(all(assessment), about),
    claims: claims.map((claim) => ({ ...claim, findings: pick(claim.findings, about) })),
  }
}
