import type { Ctx } from '@/lib/ctx/ctx'
import { DOMAINS, type Domain } from '@/lib/rules/competencies'
import type { Finding } from '@/lib/rules/finding'
import type { Covering } from '@/lib/rules/sections'
import type { ApplicationFindings } from './facts'
import { type ApplicationHead, headOf } from './head'
import { ownFindings } from './home'

/** `counts`: covers the domain; `waits`: would, once confirmed; `no`: named, but the entry does not count. */
export type CoverEntry = { id: string; title: string; how: 'counts' | 'waits' | 'no' }

export type CoverageView = {
  head: ApplicationHead
  /** The association's own finer list below each domain; empty where it loaded none. */
  finer: ReadonlyMap<Domain, readonly string[]>
  rows: { domain: Domain; state: 'covered' | 'waits' | 'gap'; cells: Record<Covering, CoverEntry[]> }[]
  covered: number
}

function judged(findings: readonly Finding[], codes: readonly string[], id: string): CoverEntry['how'] | null {
  const reasons = findings
    .filter((finding) => codes.includes(finding.code))
    .flatMap((finding) => finding.entries.filter((entry) => entry.id === id).map((entry) => entry.reason))
  if (reasons.length === 0) return null
  if (reasons.some((reason) => reason === null || reason === 'outside-window')) return 'counts'
  return reasons.includes('unconfirmed') ? 'waits' : 'no'
}

/** Who names which domain, and whether it counts: the grid behind the competency requirement. */
export function coverageOf(found: ApplicationFindings): CoverageView['rows'] {
  const { ledger, assessment, portfolio } = found
  const { facts, asOf } = portfolio
  const { findings } = assessment
  const finding = findings.find(({ code }) => code === 'competencies')
  const titles = new Map([
    ...ledger.education.map((row) => [row.id, `${row.field}, ${row.institution}`] as const),
    ...ledger.training.map((row) => [row.id, row.title] as const),
    ...ledger.work.map((row) => [row.id, `${row.role}, ${row.employer}`] as const),
    ...ledger.rsc.map((row) => [row.id, ledger.givers.find(({ id }) => id === row.giverId)?.name ?? ''] as const),
  ])
  const cell = (
    rows: readonly { id: string; competencies: readonly Domain[] }[],
    domain: Domain,
    how: (id: string) => CoverEntry['how'],
  ) =>
    rows
      .filter((row) => row.competencies.includes(domain))
      .map(({ id }): CoverEntry => ({ id, title: titles.get(id) ?? '', how: how(id) }))
  const done = new Set(facts.education.filter((entry) => entry.completedOn <= asOf).map(({ id }) => id))
  return DOMAINS.map((domain) => {
    const entry = finding?.entries.find(({ id }) => id === domain)
    return {
      domain,
      state: entry?.counted ? 'covered' : entry?.pending ? 'waits' : 'gap',
      cells: {
        education: cell(facts.education, domain, (id) => (done.has(id) ? 'counts' : 'no')),
        training: cell(facts.training, domain, (id) => judged(findings, ['training.total'], id) ?? 'no'),
        work: cell(facts.work, domain, (id) => judged(findings, ['work', 'work.lead'], id) ?? 'counts'),
        supervision: cell(facts.rsc, domain, (id) => judged(findings, ['rsc.received'], id) ?? 'no'),
      },
    }
  })
}

/** What the association wrote below each domain, in the reader's language; the other one where a name is missing. */
function finerOf(ctx: Ctx): CoverageView['finer'] {
  const listed = ctx.org.settings.competencies
  return new Map(
    DOMAINS.flatMap((domain) => {
      const items = listed.filter((item) => item.domain === domain)
      const names = items.map((item) => item[ctx.locale] || item.en || item.es)
      return names.length > 0 ? [[domain, names] as const] : []
    }),
  )
}

export async function coverageView(ctx: Ctx, applicationId: string): Promise<CoverageView> {
  const found = await ownFindings(ctx, applicationId)
  const rows = coverageOf(found)
  const covered = rows.filter((row) => row.state === 'covered').length
  return { head: headOf(ctx, found.application), rows, covered, finer: finerOf(ctx) }
}
