import { type Message, message } from '@/lib/core/message'
import { isSettled } from '@/lib/rules/finding'
import { sectionOf } from '@/lib/rules/sections'
import type { Case } from './case'
import type { CaseReadings } from './case-readings'
import type { Casework } from './casework'

export const STEPS = [
  'takeUp',
  'entries',
  'references',
  'rsc',
  'proofs',
  'readers',
  'questions',
  'exam',
  'decide',
  'appeal',
] as const
export type StepId = (typeof STEPS)[number]
/** `cannotStart`: locked, and the hint says why. */
export type StepState =
  | 'completed'
  | 'notStarted'
  | 'inProgress'
  | 'waiting'
  | 'updateNeeded'
  | 'problem'
  | 'cannotStart'
export type Step = {
  id: StepId
  state: StepState
  hint: Message | null
  /** Below the case's address, or a place on its page; none while there is nothing to do. */
  to: string | null
}

/** What the steps are told from; all of it was read for the page anyway. */
export type StepFacts = {
  found: Pick<
    Case,
    'state' | 'entries' | 'unmarked' | 'parts' | 'assessment' | 'examined' | 'requests' | 'decisions' | 'may'
  >
  ratings: { ratings: readonly { state: string }[]; kept?: boolean }
  work: Pick<Casework, 'waits' | 'hold'>
  readings: Pick<CaseReadings, 'readers' | 'seats' | 'in' | 'outstanding' | 'differs' | 'settled'> | null
}

const ENDED: ReadonlySet<string> = new Set(['endorsed', 'deferred', 'withdrawn'])
const AWAITED: ReadonlySet<string> = new Set(['requested', 'opened', 'bounced', 'overdue'])

const step = (id: StepId, state: StepState, hint: Message | null, to: string | null): Step => ({ id, state, hint, to })
const hint = (name: string, values?: Record<string, string | number>) => message(`casework.step.${name}`, values)

/**
 * What the office does with a case, in order: what is done, what waits for whom, what can be done now, and what is locked
 * and why. A draft has none. What does not apply to the case is left out.
 */
export function caseSteps(facts: StepFacts): Step[] {
  if (facts.found.state === 'draft') return []
  const steps = [takeUp, entries, references, rsc, proofs, readers, questions, exam, decide, appeal]
  return steps.flatMap((one) => one(facts) ?? [])
}

function takeUp({ found: { state, may } }: StepFacts): Step {
  if (state !== 'submitted') return step('takeUp', 'completed', null, null)
  return may.start.yes
    ? step('takeUp', 'notStarted', hint('takeUp.do'), null)
    : step('takeUp', 'cannotStart', message(may.start.reason), null)
}

function entries({ found: { entries: all, unmarked, may, state } }: StepFacts): Step | null {
  if (all.length === 0) return null
  const stale = all.find(({ mark }) => mark?.stale)
  if (stale) return step('entries', 'updateNeeded', hint('entries.stale'), `#${stale.id}`)
  const open = all.find(({ mark, kind, confirmation }) => !mark && (kind !== 'rsc' || confirmation === 'confirmed'))
  if (!open || unmarked === 0) return step('entries', 'completed', null, `#${all[0]?.section}`)
  if (ENDED.has(state)) return step('entries', 'completed', hint('entries.left', { count: unmarked }), null)
  if (!may.mark.yes) return step('entries', 'cannotStart', message(may.mark.reason), null)
  const begun = all.some(({ mark }) => mark !== null)
  return step('entries', begun ? 'inProgress' : 'notStarted', hint('entries.left', { count: unmarked }), `#${open.id}`)
}

function references({ found: { parts, assessment }, ratings: { ratings, kept } }: StepFacts): Step | null {
  if (!parts.includes('references')) return null
  const findings = assessment.findings.filter(({ code }) => sectionOf(code) === 'references')
  const awaited = ratings.filter(({ state }) => AWAITED.has(state)).length
  if (findings.every(isSettled)) {
    const more = awaited > 0 ? hint('references.more', { count: awaited }) : null
    return step('references', 'completed', more, '#references')
  }
  if (kept) return step('references', 'waiting', null, '#references')
  return awaited > 0
    ? step('references', 'waiting', hint('references.awaited', { count: awaited }), '#references')
    : step('references', 'problem', hint('references.few'), 'raters')
}

function rsc({ found: { entries: all } }: StepFacts): Step | null {
  const runs = all.filter(({ kind }) => kind === 'rsc')
  if (runs.length === 0) return null
  const [disputed, awaited] = ['disputed', 'awaited'].map((how) => runs.filter((run) => run.confirmation === how))
  if (disputed?.[0])
    return step('rsc', 'problem', hint('rsc.disputed', { count: disputed.length }), `#${disputed[0].id}`)
  return awaited?.[0]
    ? step('rsc', 'waiting', hint('rsc.awaited', { count: awaited.length }), `#${awaited[0].id}`)
    : step('rsc', 'completed', null, '#supervision')
}

function proofs({ work: { waits } }: StepFacts): Step | null {
  const asked = waits.filter(
    ({ kind, state }) => (kind === 'transcript' || kind === 'membership-proof') && state !== 'stopped',
  )
  if (asked.length === 0) return null
  const here = asked.filter(({ state }) => state === 'received').length
  if (here > 0) return step('proofs', 'updateNeeded', hint('proofs.here', { count: here }), 'proofs')
  const open = asked.filter(({ state }) => state === 'requested' || state === 'reminded' || state === 'late').length
  if (open > 0) return step('proofs', 'waiting', hint('proofs.awaited', { count: open }), 'proofs')
  const lost = asked.some(({ state }) => state === 'expired')
  return lost ? step('proofs', 'problem', hint('proofs.lost'), 'proofs') : step('proofs', 'completed', null, 'proofs')
}

function readers({ found: { state }, readings }: StepFacts): Step | null {
  if (!readings || readings.seats === 0) return null
  const { seats, in: there, outstanding, differs, settled } = readings
  if (settled) return step('readers', 'completed', null, 'reviews')
  if (ENDED.has(state)) return step('readers', 'completed', hint('readers.without'), 'reviews')
  if (state === 'submitted' && outstanding.length === 0)
    return step('readers', 'cannotStart', hint('readers.first'), null)
  if (differs) return step('readers', 'problem', hint('readers.differ'), 'reviews')
  const missing = seats - there - outstanding.length
  if (missing > 0 && outstanding.length === 0) {
    return step(
      'readers',
      there > 0 ? 'inProgress' : 'notStarted',
      hint('readers.missing', { count: missing }),
      'readers',
    )
  }
  return step('readers', 'waiting', hint('readers.in', { in: there, of: seats }), 'readers')
}

function questions({ found: { requests, state, may } }: StepFacts): Step | null {
  const [last] = requests
  if (!last) return null
  if (!last.answeredAt && !last.closedAt) {
    const open = message('casework.step.questions.awaited', { on: { day: last.dueOn } })
    return step('questions', 'waiting', open, 'information')
  }
  const again = last.items.filter(({ outcome }) => outcome === 'again').length
  if (again > 0 && !ENDED.has(state)) {
    return may.request.yes
      ? step('questions', 'inProgress', hint('questions.again', { count: again }), 'request')
      : step('questions', 'problem', message(may.request.reason), 'information')
  }
  const unjudged = last.items.filter(({ outcome }) => outcome === null).length
  return last.closedHow === 'answered' && unjudged > 0
    ? step('questions', 'updateNeeded', hint('questions.judge', { count: unjudged }), 'information')
    : step('questions', 'completed', null, 'information')
}

function exam({ found: { examined, assessment, state } }: StepFacts): Step | null {
  if (!examined) return null
  const finding = assessment.findings.find(({ code }) => code === 'exam')
  if (finding && isSettled(finding)) return step('exam', 'completed', null, '#exam')
  if (state === 'cleared_for_exam') return step('exam', 'waiting', hint('exam.awaited'), '#exam')
  return step('exam', 'cannotStart', hint(ENDED.has(state) ? 'exam.ended' : 'exam.first'), null)
}

function decide({ found: { state, may }, readings, work: { hold } }: StepFacts): Step {
  if (ENDED.has(state)) return step('decide', 'completed', null, null)
  if (hold) return step('decide', 'cannotStart', message('casework.error.held'), null)
  const { endorse, clearForExam, defer } = may.decide
  const first = readings && !readings.settled && readings.seats > 0 ? hint('decide.beforeReaders') : null
  if (endorse.yes || clearForExam.yes) return step('decide', 'notStarted', first ?? hint('decide.ready'), 'decide')
  if (state === 'cleared_for_exam' && defer.yes)
    return step('decide', 'waiting', message(endorse.reason), 'decide?act=defer')
  if (defer.yes) return step('decide', 'notStarted', first ?? hint('decide.notYet'), 'decide?act=defer')
  return step('decide', 'cannotStart', message(defer.reason), null)
}

/** Against the decision above: it is the office's turn again, of somebody who did not decide. */
function appeal({ found: { decisions, state, may } }: StepFacts): Step | null {
  const stands = decisions[0]?.appeal
  if (!stands) return null
  if (stands !== 'made') return step('appeal', 'completed', null, 'appeal')
  if (state !== 'deferred') return null
  return may.appeal.yes
    ? step('appeal', 'problem', hint('appeal.answer'), 'appeal')
    : step('appeal', 'waiting', message(may.appeal.reason), 'appeal')
}
