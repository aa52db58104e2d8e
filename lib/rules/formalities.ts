import { type Message, message } from '@/lib/core/message'
import type { PlainDate } from '@/lib/core/plain-date'
import type { DemandOf, Gate, RequirementCode, Source } from './criteria/shape'
import type { Finding, Status } from './finding'
import { type Exam, type Facts, includesDay, type MembershipRule, type Period } from './portfolio'

/** A yes/no requirement without entries. */
export function yesNo(code: RequirementCode, gate: Gate, status: Status, notes: Message[], source: Source): Finding {
  const counted = status === 'met' ? 1 : 0
  return { code, gate, status, unit: null, required: null, counted, pending: 0, entries: [], notes, source }
}

function examNotes(demand: DemandOf<'exam'>, exam: Exam, asOf: PlainDate): { passed: boolean; notes: Message[] } {
  const least = demand.questions - demand.atMostWrong
  const part1 = exam.part1 && exam.part1.on <= asOf ? exam.part1 : null
  const part2 = exam.part2 && exam.part2.on <= asOf ? exam.part2 : null
  const passed1 = part1 !== null && part1.correct >= least
  const passed2 = part2?.passed === true
  const values = { correct: part1?.correct ?? 0, of: demand.questions, least }
  return {
    passed: passed1 && passed2,
    notes: [
      message(`rules.note.exam.part1.${part1 ? (passed1 ? 'passed' : 'failed') : 'open'}`, values),
      message(`rules.note.exam.part2.${part2 ? (passed2 ? 'passed' : 'failed') : 'open'}`),
    ],
  }
}

/** Both parts passed; needed for the award, not for submission. */
export function examFinding(demand: DemandOf<'exam'>, exam: Exam, asOf: PlainDate): Finding {
  const { passed, notes } = examNotes(demand, exam, asOf)
  return yesNo('exam', 'award', passed ? 'met' : 'unmet', notes, demand.source)
}

export function signaturesFinding(demand: DemandOf<'signatures'>, signed: Facts['signed'], asOf: PlainDate): Finding {
  const open = demand.documents.filter((document) => {
    const on = signed[document]
    return on === null || on > asOf
  })
  const keys = open.map((document) => `rules.document.${document}`)
  const note =
    open.length > 0
      ? message('rules.note.signatures.open', { documents: { keys } })
      : message('rules.note.signatures.all')
  return yesNo('signatures', 'submit', open.length > 0 ? 'unmet' : 'met', [note], demand.source)
}

export function membershipFinding(
  source: Source,
  periods: readonly Period[],
  rule: MembershipRule,
  asOf: PlainDate,
): Finding {
  const active = periods.some((period) => includesDay(period, asOf))
  const status = rule === 'encouraged' ? 'not-required' : active ? 'met' : 'unmet'
  const note = message(`rules.note.membership.${active ? 'active' : 'inactive'}`, { on: { day: asOf } })
  return yesNo('membership', 'submit', status, [note], source)
}
