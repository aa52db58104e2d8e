import { type CategoryCode, scopeOf, trackOf } from './categories'
import { competenciesFinding } from './coverage'
import { demandFor, demandsOf } from './criteria'
import type { Demand, Edition, WorkDemand } from './criteria/shape'
import { educationFinding } from './education'
import { emergingWarnings, judgeErs } from './ers'
import { type Ask, type Evaluation, type Finding, isSettled, type Warning } from './finding'
import { examFinding, membershipFinding, signaturesFinding } from './formalities'
import { countableGivers } from './givers'
import type { Facts, Reference } from './portfolio'
import { fillPlaces, type JudgedRating, judgeRatings, placesFinding, referencesFinding } from './references'
import { type JudgedRsc, judgeRsc, rscFindings } from './rsc'
import { type JudgedTraining, judgeTraining, trainingFinding } from './training'
import { familiesFinding, judgeWork, type WorkDone, workFinding } from './work'

function isWork(demand: Demand): demand is WorkDemand {
  return demand.code === 'work' || demand.code === 'work.lead'
}

/** Education and work may be one choice: when either is met, the other is not required. */
function chooseEither(findings: Finding[], demands: readonly Demand[]): Finding[] {
  if (!demandFor(demands, 'education')?.orWork) return findings
  const met = (code: Finding['code']) => findings.some((finding) => finding.code === code && finding.status === 'met')
  const spare = met('education') ? 'work' : met('work') ? 'education' : null
  return findings.map((finding) => (finding.code === spare ? { ...finding, status: 'not-required' as const } : finding))
}

/** Everything the demands of one category look at, judged once. */
type Case = {
  readonly ask: Ask
  readonly facts: Facts
  readonly demands: readonly Demand[]
  readonly works: readonly WorkDone[]
  readonly training: readonly JudgedTraining[]
  readonly rsc: readonly JudgedRsc[]
  readonly received: ReturnType<typeof rscFindings> | null
  readonly ratings: readonly JudgedRating[]
  readonly filled: readonly (Reference | null)[]
}

function caseOf(edition: Edition, category: CategoryCode, ask: Ask, facts: Facts, ratings: JudgedRating[]): Case {
  const { asOf } = ask
  const track = trackOf(category)
  const demands = demandsOf(edition, category)
  const rsc = judgeRsc(facts.rsc, facts.givers, { track, giversOf: countableGivers(scopeOf(category)), asOf })
  const asked = demandFor(demands, 'rsc.received')
  return {
    ask,
    facts,
    demands,
    works: demands.filter(isWork).map((demand) => judgeWork(demand, facts, track, asOf)),
    training: judgeTraining(facts.training, track, asOf),
    rsc,
    received: asked && rscFindings(rsc, asked, demandFor(demands, 'rsc.about-provided')),
    ratings,
    filled: fillPlaces(demandFor(demands, 'references.roles')?.places ?? [], ratings),
  }
}

function findingsFor(demand: Demand, at: Case): readonly Finding[] {
  const { facts, works } = at
  const { asOf, membership } = at.ask
  switch (demand.code) {
    case 'education':
      return [educationFinding(demand, facts, asOf)]
    case 'work':
    case 'work.lead':
      return works.filter((work) => work.demand === demand).map(workFinding)
    case 'work.families':
      return works.filter((work) => work.demand.code === 'work').map((work) => familiesFinding(demand, work))
    case 'training.total':
    case 'training.dei':
    case 'training.rsc-provision':
      return [trainingFinding(demand, at.training)]
    case 'rsc.received':
    case 'rsc.about-provided':
      return at.received?.findings.filter((finding) => finding.code === demand.code) ?? []
    case 'references':
      return [referencesFinding(demand, at.ratings, at.filled)]
    case 'references.roles':
      return [placesFinding('references.roles', demand, at.ratings, at.filled)]
    case 'competencies':
      return [
        competenciesFinding(demand, {
          education: facts.education,
          training: at.training,
          work: works,
          rsc: at.rsc,
          asOf,
        }),
      ]
    case 'exam':
      return [examFinding(demand, facts.exam, asOf)]
    case 'signatures':
      return [signaturesFinding(demand, facts.signed, asOf)]
    case 'membership':
      return [membershipFinding(demand.source, facts.membership, membership, asOf)]
  }
}

function judgeCategory(at: Case): { findings: Finding[]; warnings: readonly Warning[] } {
  const findings = at.demands.flatMap((demand) => findingsFor(demand, at))
  return { findings: chooseEither(findings, at.demands), warnings: at.received?.warnings ?? [] }
}

/**
 * Holds facts against an edition of the standard, as of a day: for each requirement what counts, what is still to be
 * confirmed and what is passed over, and why. Pure: the same question always has the same answer, whatever the order of
 * the entries.
 */
export function evaluate(edition: Edition, ask: Ask, facts: Facts): Evaluation {
  const { category, asOf } = ask
  const ratings = judgeRatings(facts.references, edition, asOf)
  const { findings, warnings } = category
    ? judgeCategory(caseOf(edition, category, ask, facts, ratings))
    : { findings: [], warnings: [] }
  const ers = ask.addOns.includes('ERS')
  return {
    edition: edition.id,
    category,
    track: category && trackOf(category),
    asOf,
    readyToSubmit: findings.every((finding) => finding.gate !== 'submit' || isSettled(finding)),
    readyToAward: findings.every(isSettled),
    findings,
    warnings: ers ? [...warnings, ...emergingWarnings(edition, facts, asOf)] : warnings,
    addOns: ers ? { ERS: judgeErs({ edition, facts, asOf, category, membership: ask.membership, ratings }) } : {},
  }
}
