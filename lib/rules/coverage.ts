import { message } from '@/lib/core/message'
import type { PlainDate } from '@/lib/core/plain-date'
import { DOMAINS, type Domain } from './competencies'
import type { DemandOf } from './criteria/shape'
import { type EntryFinding, type Finding, statusOf, taken } from './finding'
import type { Education } from './portfolio'
import type { JudgedRsc } from './rsc'
import type { JudgedTraining } from './training'
import type { WorkDone } from './work'

type Evidence = {
  readonly education: readonly Education[]
  readonly training: readonly JudgedTraining[]
  readonly work: readonly WorkDone[]
  readonly rsc: readonly JudgedRsc[]
  readonly asOf: PlainDate
}

function add(into: Set<Domain>, domains: readonly Domain[]): void {
  for (const domain of domains) into.add(domain)
}

/** The domains that something named which counts, and those that only unconfirmed RSC names. */
function namedDomains({ education, training, work, rsc, asOf }: Evidence): { named: Set<Domain>; hoped: Set<Domain> } {
  const named = new Set<Domain>()
  const hoped = new Set<Domain>()
  for (const entry of education) if (entry.completedOn <= asOf) add(named, entry.competencies)
  for (const { entry, reason } of training) if (!reason) add(named, entry.competencies)
  for (const { judged } of work) for (const { entry, reason } of judged) if (!reason) add(named, entry.competencies)
  for (const { entry, reason, confirmed } of rsc) if (!reason) add(confirmed ? named : hoped, entry.competencies)
  for (const domain of named) hoped.delete(domain)
  return { named, hoped }
}

/** Each of the eight domains is named somewhere that counts. The entries are the domains. */
export function competenciesFinding(demand: DemandOf<'competencies'>, evidence: Evidence): Finding {
  const { named, hoped } = namedDomains(evidence)
  const entries = DOMAINS.map((domain): EntryFinding => {
    if (hoped.has(domain)) {
      return {
        ...taken(domain, 1, 0),
        pending: 1,
        reason: 'unconfirmed',
        explanation: message('rules.why.unconfirmed.domain'),
      }
    }
    return taken(domain, 1, named.has(domain) ? 1 : 0)
  })
  const missing = DOMAINS.filter((domain) => !named.has(domain) && !hoped.has(domain))
  const keys = missing.map((domain) => `rules.domain.${domain}`)
  return {
    code: 'competencies',
    gate: 'submit',
    status: statusOf(DOMAINS.length, named.size, hoped.size),
    unit: 'domains',
    required: DOMAINS.length,
    counted: named.size,
    pending: hoped.size,
    entries,
    notes: missing.length > 0 ? [message('rules.note.domains-missing', { domains: { keys } })] : [],
    source: demand.source,
  }
}
