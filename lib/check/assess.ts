import { toHours } from '@/lib/core/minutes'
import type { Locale } from '@/lib/i18n/catalogue'
import { say, sayAll } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import { editionById } from '@/lib/rules/criteria'
import { evaluate } from '@/lib/rules/evaluate'
import { explain } from '@/lib/rules/explain'
import type { AddOnFinding, EntryFinding, Evaluation, Finding, Unit } from '@/lib/rules/finding'
import type { Portfolio } from '@/lib/rules/portfolio'
import type { Problem } from './problems'
import { words } from './words'

type EntryLine = { id: string; counted: number; pending?: number; reason?: string; explanation?: string }

type RequirementLine = {
  code: string
  gate: string
  status: string
  required?: number
  counted?: number
  pending?: number
  unit?: string
  explanation: string
  entries: EntryLine[]
}

type AddOnLine = { ready: boolean; emerging: { ready: boolean }; requirements: RequirementLine[] }

/** The answer to a portfolio, as portfolio-format.md describes it. */
export type Assessment = {
  edition: string
  category: string | null
  track: string | null
  asOf: string
  readyToSubmit: boolean
  readyToAward: boolean
  requirements: RequirementLine[]
  warnings: { code: string; explanation: string }[]
  addOns: Record<string, AddOnLine>
}

function shown(unit: Unit, amount: number): number {
  return unit === 'minutes' ? toHours(amount) : amount
}

function entryLine(entry: EntryFinding, unit: Unit, t: Translate): EntryLine {
  return {
    id: entry.id,
    counted: shown(unit, entry.counted),
    ...(entry.pending > 0 && { pending: shown(unit, entry.pending) }),
    ...(entry.reason && { reason: entry.reason }),
    ...(entry.explanation && { explanation: say(t, entry.explanation) }),
  }
}

function requirementLine(finding: Finding, t: Translate): RequirementLine {
  const { code, gate, status, unit, required } = finding
  const amounts = unit && {
    ...(required !== null && { required: shown(unit, required) }),
    counted: shown(unit, finding.counted),
    pending: shown(unit, finding.pending),
    unit: unit === 'minutes' ? 'hours' : unit,
  }
  return {
    code,
    gate,
    status,
    ...amounts,
    explanation: sayAll(t, explain(finding)),
    entries: finding.entries.map((entry) => entryLine(entry, unit, t)),
  }
}

function addOnLine(addOn: AddOnFinding, t: Translate): AddOnLine {
  return {
    ready: addOn.ready,
    emerging: { ready: addOn.emerging.ready },
    requirements: addOn.findings.map((finding) => requirementLine(finding, t)),
  }
}

/** An evaluation in hours and sentences. */
export function assessmentOf(evaluation: Evaluation, t: Translate): Assessment {
  const { ERS } = evaluation.addOns
  return {
    edition: evaluation.edition,
    category: evaluation.category,
    track: evaluation.track,
    asOf: evaluation.asOf,
    readyToSubmit: evaluation.readyToSubmit,
    readyToAward: evaluation.readyToAward,
    requirements: evaluation.findings.map((finding) => requirementLine(finding, t)),
    warnings: evaluation.warnings.map(({ code, explanation }) => ({ code, explanation: say(t, explanation) })),
    addOns: ERS ? { ERS: addOnLine(ERS, t) } : {},
  }
}

export function assess(portfolio: Portfolio, locale: Locale): Assessment {
  const edition = editionById(portfolio.edition)
  if (!edition) throw new RangeError(`no edition ${portfolio.edition}: a parsed portfolio has a published one`)
  return assessmentOf(evaluate(edition, portfolio, portfolio.facts), words(locale))
}

/** What is wrong with a portfolio, in words. */
export function problemLines(problems: readonly Problem[], locale: Locale): { path: string; message: string }[] {
  const t = words(locale)
  return problems.map((problem) => ({ path: problem.path, message: say(t, problem) }))
}
