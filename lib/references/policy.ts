import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import { type ApplicationFacts, mayEdit } from '@/lib/portfolio/policy'

const SECTION = 'references'

const hidden = no('references.no.notYours', 'not_found')
const ENDED: ReadonlySet<string> = new Set(['withdrawn', 'endorsed'])

/** What has been done about one rater; the state is read from it. */
export type RaterFacts = {
  requestedAt: Date | null
  openedAt: Date | null
  declinedAt: Date | null
  cancelledAt: Date | null
  bouncedAt: Date | null
  receivedAt: Date | null
  expiresAt: Date | null
  nudgedAt: Date | null
}
const RATER_STATES = [
  'not-requested',
  'requested',
  'opened',
  'given',
  'declined',
  'bounced',
  'cancelled',
  'overdue',
] as const
export type RaterState = (typeof RATER_STATES)[number]

export function raterState(facts: RaterFacts, now: Date): RaterState {
  if (facts.receivedAt) return 'given'
  if (facts.cancelledAt) return 'cancelled'
  if (facts.declinedAt) return 'declined'
  if (!facts.requestedAt) return 'not-requested'
  if (facts.bouncedAt && !facts.openedAt) return 'bounced'
  if (facts.expiresAt && facts.expiresAt <= now) return 'overdue'
  return facts.openedAt ? 'opened' : 'requested'
}

/** Asked, and nothing has come of it yet: whoever is in one of these states can be told that no more is needed. */
const PENDING: ReadonlySet<RaterState> = new Set<RaterState>(['requested', 'opened', 'bounced', 'overdue'])

export function isPending(facts: RaterFacts, now: Date): boolean {
  return PENDING.has(raterState(facts, now))
}

/** Somebody who can be expected to answer: the link works, and a letter with it has not come back. */
export function isWaiting(facts: RaterFacts, now: Date): boolean {
  const state = raterState(facts, now)
  return state === 'requested' || state === 'opened'
}

/** The applicant, while the section is open; a coordinator for them, while the application lives. */
export function mayManageRaters(actor: Actor, app: ApplicationFacts): Verdict {
  if (holds(actor, 'reference.manage') && !isSelf(actor, app.ownerId)) {
    return ENDED.has(app.state) ? no('references.no.ended', 'closed') : yes
  }
  return mayEdit(actor, app, SECTION)
}

export function mayRequest(actor: Actor, app: ApplicationFacts, rater: RaterFacts, now: Date): Verdict {
  const manage = mayManageRaters(actor, app)
  if (!manage.yes) return manage
  const state = raterState(rater, now)
  if (state === 'not-requested' || state === 'overdue' || state === 'bounced') return yes
  // A letter can be lost without coming back: the office may send it again, the applicant has one reminder.
  if (isWaiting(rater, now) && !isSelf(actor, app.ownerId)) return yes
  return no(`references.no.request.${state}`, 'closed')
}

/** Once per request, so that nobody is pestered; a coordinator may as well. */
export function mayRemind(actor: Actor, app: ApplicationFacts, rater: RaterFacts, now: Date): Verdict {
  const manage = mayManageRaters(actor, app)
  if (!manage.yes) return manage
  if (!isWaiting(rater, now)) return no('references.no.notWaiting', 'closed')
  return rater.nudgedAt ? no('references.no.nudged', 'closed') : yes
}

export function mayChange(actor: Actor, app: ApplicationFacts, rater: RaterFacts, now: Date): Verdict {
  const manage = mayManageRaters(actor, app)
  if (!manage.yes) return manage
  const state = raterState(rater, now)
  const over = state === 'given' || state === 'declined' || state === 'cancelled'
  return over ? no(`references.no.change.${state}`, 'closed') : yes
}

/** Where mail does not arrive, the link itself can be passed on; that it was seen stays with the reference. */
export function mayShowLink(actor: Actor, app: ApplicationFacts, rater: RaterFacts, now: Date): Verdict {
  const manage = mayManageRaters(actor, app)
  if (!manage.yes) return manage
  const state = raterState(rater, now)
  if (isWaiting(rater, now) || state === 'bounced') return yes
  return no(state === 'overdue' ? 'references.no.linkOver' : 'references.no.notWaiting', 'closed')
}

/** Only the rater of the link, until it is sent, declined or no longer needed. */
export function mayRate(actor: Actor, { id, rater, state }: { id: string; rater: RaterFacts; state: string }): Verdict {
  if (actor.kind !== 'rater' || actor.referenceId !== id) return hidden
  if (rater.receivedAt) return no('references.no.given', 'closed')
  if (rater.cancelledAt || ENDED.has(state)) return no('references.no.cancelled', 'closed')
  return rater.declinedAt ? no('references.no.declined', 'closed') : yes
}

/** Whoever declined may think again, for as long as the link works and somebody still wants the rating. */
export function mayResume(
  actor: Actor,
  { id, rater, state }: { id: string; rater: RaterFacts; state: string },
): Verdict {
  if (actor.kind !== 'rater' || actor.referenceId !== id) return hidden
  return isWanted(rater, state) ? yes : no('references.no.cancelled', 'closed')
}

/** Once, after the rating was sent. */
export function mayGiveFeedback(actor: Actor, { id, rater }: { id: string; rater: RaterFacts }): Verdict {
  if (actor.kind !== 'rater' || actor.referenceId !== id) return hidden
  return rater.receivedAt ? yes : no('references.no.feedbackEarly', 'closed')
}

/** Whether a link still leads to a rating that somebody wants. */
export function isWanted(rater: RaterFacts, applicationState: string): boolean {
  return !rater.cancelledAt && !ENDED.has(applicationState)
}

export function mayVet(actor: Actor, app: { ownerId: string }): Verdict {
  return holds(actor, 'reference.manage') && !isSelf(actor, app.ownerId) ? yes : hidden
}

/** What raters wrote is for the office; never for the applicant, whatever roles they hold. */
export function mayReadRatings(actor: Actor, app: { ownerId: string }): Verdict {
  if (isSelf(actor, app.ownerId)) return hidden
  return holds(actor, 'application.decide') || holds(actor, 'reference.manage') ? yes : hidden
}

/** And for a reviewer in the one case they read now: three domains rest mainly on it (facts.md §3.8). */
export function mayReadRatingsAsReviewer(actor: Actor, app: { ownerId: string; readsCase: boolean }): Verdict {
  if (isSelf(actor, app.ownerId) || !holds(actor, 'application.review')) return hidden
  return app.readsCase ? yes : hidden
}

/** The association's own questions, and what raters said about answering them. */
export function mayReadForms(actor: Actor): Verdict {
  return holds(actor, 'settings.manage') || holds(actor, 'reference.manage') ? yes : hidden
}

export function mayPublishForm(actor: Actor): Verdict {
  if (holds(actor, 'settings.manage')) return yes
  return holds(actor, 'reference.manage') ? no('common.error.forbidden') : hidden
}

/** Reminders, expiry and what mail servers answer are the clock's and the machine's. */
export function mayRemindBySystem(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : hidden
}
