import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import { type ApplicationFacts, mayEdit } from '@/lib/portfolio/policy'

export const SECTION = 'references'

const hidden = no('references.no.notYours', 'not_found')
const ENDED: ReadonlySet<string> = new Set(['withdrawn', 'endorsed'])

/** What has been done about one rater; the state is read from it. */
export type RaterFacts = {
  requestedAt: Date | null
  openedAt: Date | null
  declinedAt: Date | null
  cancelledAt: Date | null
  receivedAt: Date | null
  expiresAt: Date | null
  nudgedAt: Date | null
}
export const RATER_STATES = [
  'not-requested',
  'requested',
  'opened',
  'given',
  'declined',
  'cancelled',
  'overdue',
] as const
export type RaterState = (typeof RATER_STATES)[number]

export function raterState(facts: RaterFacts, now: Date): RaterState {
  if (facts.receivedAt) return 'given'
  if (facts.cancelledAt) return 'cancelled'
  if (facts.declinedAt) return 'declined'
  if (!facts.requestedAt) return 'not-requested'
  if (facts.expiresAt && facts.expiresAt <= now) return 'overdue'
  return facts.openedAt ? 'opened' : 'requested'
}

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
  return state === 'not-requested' || state === 'overdue' ? yes : no(`references.no.request.${state}`, 'closed')
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

/** Only the rater of the link, until it is sent, declined or no longer needed. */
export function mayRate(actor: Actor, { id, rater, state }: { id: string; rater: RaterFacts; state: string }): Verdict {
  if (actor.kind !== 'rater' || actor.referenceId !== id) return hidden
  if (rater.receivedAt) return no('references.no.given', 'closed')
  if (rater.cancelledAt || ENDED.has(state)) return no('references.no.cancelled', 'closed')
  return rater.declinedAt ? no('references.no.declined', 'closed') : yes
}

/** Whether a link still leads to a rating that somebody wants. */
export function isWanted(rater: RaterFacts, applicationState: string): boolean {
  return !rater.cancelledAt && !ENDED.has(applicationState)
}

export function mayVet(actor: Actor, app: { ownerId: string }): Verdict {
  return holds(actor, 'reference.manage') && !isSelf(actor, app.ownerId) ? yes : hidden
}

/** What raters wrote is for those who judge the application; never for the applicant, whatever roles they hold. */
export function mayReadRatings(actor: Actor, app: { ownerId: string }): Verdict {
  if (isSelf(actor, app.ownerId)) return hidden
  const judges = holds(actor, 'application.decide') || holds(actor, 'application.review')
  return judges || holds(actor, 'reference.manage') ? yes : hidden
}

/** Reminders and expiry are the clock's. */
export function mayRemindBySystem(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : hidden
}
