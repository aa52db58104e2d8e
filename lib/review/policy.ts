import type { PlainDate } from '@/lib/core/plain-date'
import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import type { Permission } from '@/lib/ctx/permissions'
import type { Conflict } from '@/lib/reviewers/schema/conflicts'
import { awardableAddOns, type Evaluation } from '@/lib/rules/finding'
import { type ApplicationState, nextState } from '@/lib/rules/transitions'
import type { DecisionAct } from './schema/case'

/** `held`: the office has put the case on hold, and nobody works on it before it is released. */
export type CaseFacts = { ownerId: string; state: ApplicationState; held?: boolean }
/** With what ties the acting person to the applicant. */
export type JudgedFacts = CaseFacts & { conflicts: readonly Conflict[] }

const hidden = no('common.error.not_found', 'not_found')

/** The desk and the cases on it. */
export function mayReadCases(actor: Actor): Verdict {
  return holds(actor, 'application.read') ? yes : hidden
}

/** One's own view; a shared one also where its owner has left the office, or by whoever looks after the staff. */
export function mayRemoveView(actor: Actor, view: { ownerId: string; shared: boolean; ownerLeft: boolean }): Verdict {
  if (!mayReadCases(actor).yes) return hidden
  if (isSelf(actor, view.ownerId)) return yes
  return view.shared && (view.ownerLeft || holds(actor, 'staff.manage')) ? yes : hidden
}

/** What was written in the association's name, and whether it arrived. */
export function mayReadLetters(actor: Actor): Verdict {
  return holds(actor, 'letters.see') ? yes : hidden
}

/** What did not arrive leaves once more; a letter's own link does not come back, and who reads it has to have an address here. */
export function maySendAgain(actor: Actor, letter: { failed: boolean; link: boolean; reader: string | null }): Verdict {
  if (!holds(actor, 'letters.see')) return hidden
  if (!letter.failed) return no('review.error.arrived', 'closed')
  if (letter.link) return no('review.error.ownLink', 'closed')
  return letter.reader === null ? no('review.error.noReader', 'closed') : yes
}

/** Nobody judges their own application, whatever roles they hold. */
function mayWork(actor: Actor, permission: Permission, { ownerId, held }: CaseFacts): Verdict {
  if (!holds(actor, permission)) return holds(actor, 'application.read') ? no('common.error.forbidden') : hidden
  if (isSelf(actor, ownerId)) return no('review.error.own')
  return held ? no('casework.error.held', 'closed') : yes
}

/** Where a case waits for somebody, so that it can be held. */
const HOLDABLE: ReadonlySet<ApplicationState> = new Set<ApplicationState>([
  'submitted',
  'in_review',
  'info_requested',
  'cleared_for_exam',
])

export function mayHold(actor: Actor, app: CaseFacts): Verdict {
  const may = mayWork(actor, 'application.decide', app)
  if (!may.yes) return may
  return HOLDABLE.has(app.state) ? yes : no('review.error.notOpen', 'closed')
}

export function mayRelease(actor: Actor, { held, ...app }: CaseFacts): Verdict {
  const may = mayWork(actor, 'application.decide', app)
  if (!may.yes) return may
  return held ? yes : no('casework.error.notHeld', 'closed')
}

/** Notes and flags are the staff's among themselves, also when a case has ended. */
export function mayWriteNotes(actor: Actor, { held: _, ...app }: CaseFacts): Verdict {
  return mayWork(actor, 'entry.mark', app)
}

export function maySwitchLetters(actor: Actor, { held: _, ...app }: CaseFacts): Verdict {
  return mayWork(actor, 'application.decide', app)
}

const OPEN: ReadonlySet<ApplicationState> = new Set<ApplicationState>(['submitted', 'in_review'])

/** Why a case cannot be worked on now: it waits for the applicant's answers, or its time for this is over. */
function notNow(state: ApplicationState): Verdict {
  return no(state === 'info_requested' ? 'review.error.withApplicant' : 'review.error.notOpen', 'closed')
}

/** Whoever is tied to the applicant does not take a case up, and so cannot be the first to work on it either. */
function whileOpen(verdict: Verdict, { state, conflicts = [] }: CaseFacts & Partial<JudgedFacts>): Verdict {
  if (!verdict.yes) return verdict
  if (state === 'submitted' && conflicts.length > 0) return no('review.error.conflict')
  return OPEN.has(state) ? yes : notNow(state)
}

/** Nobody judges somebody they advise, give RSC to or gave a reference for either. */
function mayJudge(actor: Actor, app: JudgedFacts): Verdict {
  const may = mayWork(actor, 'application.decide', app)
  if (!may.yes) return may
  return app.conflicts.length === 0 ? yes : no('review.error.conflict')
}

export function mayStartReview(actor: Actor, app: JudgedFacts): Verdict {
  const may = mayJudge(actor, app)
  if (!may.yes) return may
  return app.state === 'submitted' ? yes : no('review.error.notOpen', 'closed')
}

export function mayMark(actor: Actor, app: CaseFacts & Partial<JudgedFacts>): Verdict {
  return whileOpen(mayWork(actor, 'entry.mark', app), app)
}

export function mayRequestInformation(actor: Actor, app: CaseFacts & Partial<JudgedFacts>): Verdict {
  return whileOpen(mayWork(actor, 'information.request', app), app)
}

/** The office takes a case back that waits for the applicant's answers. */
export function mayTakeBack(actor: Actor, app: CaseFacts): Verdict {
  const may = mayWork(actor, 'information.request', app)
  if (!may.yes) return may
  return app.state === 'info_requested' ? yes : no('casework.error.nothingAsked', 'closed')
}

/** More time for what is awaited in a case, whoever is waited for. */
export function mayExtendWaits(actor: Actor, app: CaseFacts): Verdict {
  const may = mayWork(actor, 'information.request', app)
  if (!may.yes) return may
  return HOLDABLE.has(app.state) ? yes : no('review.error.notOpen', 'closed')
}

/** What came back is judged while the case is in the office's hands. */
export function mayJudgeAnswers(actor: Actor, app: CaseFacts): Verdict {
  return whileOpen(mayWork(actor, 'information.request', app), app)
}

/** Reminders and the end of a time are the clock's. */
export function mayRunByClock(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : hidden
}

export function mayAnswerInformation(actor: Actor, { ownerId, state }: CaseFacts): Verdict {
  if (!isSelf(actor, ownerId)) return hidden
  return state === 'info_requested' ? yes : no('review.error.nothingAsked', 'closed')
}

export function mayAssign(actor: Actor, app: CaseFacts): Verdict {
  return holds(actor, 'application.decide') || holds(actor, 'staff.manage')
    ? yes
    : mayWork(actor, 'application.decide', app)
}

/** An admin takes a decision back, unless they are tied to the applicant. Withdrawing stands: one may begin anew. */
export function mayReverse(actor: Actor, app: JudgedFacts): Verdict {
  const may = mayWork(actor, 'decision.reverse', app)
  if (!may.yes) return may
  if (app.conflicts.length > 0) return no('review.error.conflict')
  return nextState(app.state, 'reverse') ? yes : no('review.error.nothingToReverse', 'closed')
}

export type AppealFacts = {
  ownerId: string
  state: ApplicationState
  /** The last day on which it may be made. */
  until: PlainDate
  made: boolean
  answered: boolean
  decidedById: string
}

/** Against a deferral, by the applicant, once, within the association's window and before they go on instead. */
export function mayAppeal(actor: Actor, facts: AppealFacts, today: PlainDate): Verdict {
  if (!isSelf(actor, facts.ownerId)) return hidden
  if (facts.made) return no('review.error.appealed', 'closed')
  if (facts.state !== 'deferred') return no('review.error.noAppeal', 'closed')
  return today > facts.until ? no('review.error.appealLate', 'closed') : yes
}

/** A coordinator or an admin who did not decide and has no tie to the applicant. */
export function mayDecideAppeal(
  actor: Actor,
  app: JudgedFacts,
  facts: Pick<AppealFacts, 'made' | 'answered' | 'decidedById'> | null,
): Verdict {
  const as = holds(actor, 'application.decide') ? 'application.decide' : 'decision.reverse'
  const may = mayWork(actor, as, app)
  if (!may.yes) return may
  if (app.conflicts.length > 0) return no('review.error.conflict')
  if (!facts?.made) return no('review.error.noAppealHere', 'closed')
  if (facts.answered) return no('review.error.appealAnswered', 'closed')
  if (app.state !== 'deferred') return no('review.error.appealLapsed', 'closed')
  return isSelf(actor, facts.decidedById) ? no('review.error.ownDecision') : yes
}

/** A case that was only submitted counts as taken up by the decision itself. */
function stateToDecideIn(state: ApplicationState): ApplicationState {
  return state === 'submitted' ? 'in_review' : state
}

/** Whether a decision now comes before those who read the case have settled; then the coordinator says why. */
export function needsReaders(state: ApplicationState, reading: { readers: string; settled: unknown }): boolean {
  return stateToDecideIn(state) === 'in_review' && reading.readers !== 'none' && !reading.settled
}

/** Where an application waits for its applicant, and can be closed when nothing comes any more. */
const WAITS_FOR_APPLICANT: ReadonlySet<ApplicationState> = new Set<ApplicationState>([
  'draft',
  'info_requested',
  'cleared_for_exam',
  'deferred',
])

/** Both end an application; one says that the applicant wished it, the other that nothing came any more. */
export function endsIt(act: DecisionAct): act is 'withdraw' | 'closeIdle' {
  return act === 'withdraw' || act === 'closeIdle'
}

/** Whether this act may be decided now. What the standard demands is no matter of discretion: there is no override. */
export function mayDecide(
  actor: Actor,
  app: JudgedFacts,
  act: DecisionAct,
  assessment: Pick<Evaluation, 'category' | 'readyToAward' | 'readyToSubmit' | 'findings' | 'addOns'>,
): Verdict {
  const may = mayJudge(actor, app)
  if (!may.yes) return may
  if (act === 'closeIdle' && !WAITS_FOR_APPLICANT.has(app.state)) return no('review.error.notIdle', 'closed')
  const move = endsIt(act) ? 'withdraw' : act
  if (!nextState(stateToDecideIn(app.state), move)) return notNow(app.state)
  const examined = assessment.findings.some((finding) => finding.code === 'exam')
  if (act === 'endorse' && assessment.category === null) {
    return awardableAddOns(assessment).length > 0 ? yes : no('review.error.notReady', 'closed')
  }
  if (act === 'endorse' && !assessment.readyToAward) {
    if (!examined || !assessment.readyToSubmit) return no('review.error.notReady', 'closed')
    return no(app.state === 'cleared_for_exam' ? 'review.error.examAwaited' : 'review.error.examOpen', 'closed')
  }
  if (act === 'clearForExam' && !examined) return no('review.error.noExam', 'closed')
  if (act === 'clearForExam' && !assessment.readyToSubmit) return no('review.error.notReady', 'closed')
  return yes
}
