import type { Ctx } from '@/lib/ctx/ctx'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import type { Finding } from '@/lib/rules/finding'

/** Which requirements stand beside which pages. */
const ASKED = {
  references: ['references', 'references.roles', 'ers.references'],
  received: ['rsc.received', 'rsc.about-provided', 'ers.rsc-received'],
  given: ['ers.provided'],
} as const

/** What the rules find about some requirements of an application, the add-on's included. */
export async function findingsOn(ctx: Ctx, applicationId: string, about: keyof typeof ASKED): Promise<Finding[]> {
  const { assessment } = await applicationFindings(ctx, applicationId)
  const all = [...assessment.findings, ...(assessment.addOns.ERS?.findings ?? [])]
  return ASKED[about].flatMap((code) => all.find((finding) => finding.code === code) ?? [])
}
