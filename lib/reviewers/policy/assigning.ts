import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import { type ReviewFacts, type ReviewPhase, reviewPhase } from '@/lib/rules/review-phase'
import type { ReviewKind } from '../schema/assigning'

const hidden = no('common.error.not_found', 'not_found')

/** Who reads what, and who could. */
export function maySeeAssignments(actor: Actor): Verdict {
  return holds(actor, 'reviewers.manage') ? yes : hidden
}

export type ReadFacts = {
  ownerId: string
  state: string
  held: boolean
  /** What this reading came to is written: it stays, whatever another reader would say. */
  settled: boolean
  /** Its applicant has asked for advice on the draft. */
  advised: boolean
}

/** In which states somebody can be given a reading to do. */
const READABLE: Record<ReviewKind, readonly string[]> = {
  formal: ['in_review', 'info_requested'],
  third: ['in_review', 'info_requested'],
  advisory: ['draft'],
}

/** Whether a reading of this kind can begin now. Who may begin it is another matter. */
export function isReadable(app: Pick<ReadFacts, 'state' | 'held' | 'settled'>, kind: ReviewKind): Verdict {
  if (app.held) return no('casework.error.held', 'closed')
  if (!READABLE[kind].includes(app.state)) return no('assigning.error.no.state', 'closed')
  return app.settled && kind !== 'advisory' ? no('assigning.error.no.settled', 'closed') : yes
}

/** The office picks readers, never for an application of one's own. */
export function mayAssignReview(actor: Actor, app: ReadFacts, kind: ReviewKind): Verdict {
  const may = maySeeAssignments(actor)
  if (!may.yes) return may
  if (isSelf(actor, app.ownerId)) return no('review.error.own')
  if (kind === 'advisory' && !app.advised) return no('assigning.error.notAsked', 'closed')
  return isReadable(app, kind)
}

/** A review with what decides about it. */
export type AssignedReview = ReviewFacts & { id: string; reviewerId: string; ownerId: string }

const OPEN: ReadonlySet<ReviewPhase> = new Set<ReviewPhase>(['invited', 'open'])

/** A calibration is opened and ended for everybody at once, by acts of its own. */
function whileIn(phases: ReadonlySet<ReviewPhase>, review: AssignedReview): Verdict {
  if (review.kind === 'calibration') return hidden
  const phase = reviewPhase(review)
  return phases.has(phase) ? yes : no(`assigning.error.no.${phase}`, 'closed')
}

/** The office takes a reading away before it is in. What is in stays: nobody picks the readings that suit. */
export function mayRemoveReview(actor: Actor, review: AssignedReview): Verdict {
  const may = maySeeAssignments(actor)
  if (!may.yes) return may
  if (isSelf(actor, review.ownerId)) return no('review.error.own')
  return whileIn(OPEN, review)
}

/** The office reminds by hand whoever has not read yet. */
export function mayNudgeReview(actor: Actor, review: AssignedReview): Verdict {
  return mayRemoveReview(actor, review)
}

/** More time is the office's to give, while the case is not on hold: its clocks stand still then. */
export function mayAllowMoreTime(actor: Actor, review: AssignedReview & { held: boolean }): Verdict {
  const may = mayRemoveReview(actor, review)
  if (!may.yes) return may
  return review.held ? no('casework.error.held', 'closed') : yes
}

/** Whose review it is: its reader, signed in or by the link of the invitation. */
export function isReader(actor: Actor, { id, reviewerId }: Pick<AssignedReview, 'id' | 'reviewerId'>): boolean {
  return isSelf(actor, reviewerId) || (actor.kind === 'reader' && actor.reviewId === id)
}

/** A reader says no, at once or later. */
export function mayDeclineReview(actor: Actor, review: AssignedReview): Verdict {
  return isReader(actor, review) ? whileIn(OPEN, review) : hidden
}

/** Signing needs an account: the link alone does not say who pressed. */
export function mayDeclareNoConflict(actor: Actor, review: AssignedReview): Verdict {
  const own = holds(actor, 'application.review') && isSelf(actor, review.reviewerId)
  return own ? whileIn(OPEN, review) : hidden
}

const UNTIL_SETTLED: ReadonlySet<ReviewPhase> = new Set<ReviewPhase>(['invited', 'open', 'sent'])

/** A conflict found late ends a reading also when it is in, until the reading is settled. */
export function mayDeclareConflict(actor: Actor, review: AssignedReview): Verdict {
  return isSelf(actor, review.reviewerId) ? whileIn(UNTIL_SETTLED, review) : hidden
}

/** Reminders and the end of a time are the clock's. */
export function mayRunReviewClock(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : hidden
}
