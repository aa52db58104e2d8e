import { no, type Verdict, yes } from '@/lib/core/verdict'
import type { Actor } from '@/lib/ctx/actor'
import { reviewPhase } from '@/lib/rules/review-phase'
import { mayKnowReview, type OwnReview } from './reading'

const hidden = no('common.error.not_found', 'not_found')

/** What the page of readers who settle rests on. */
export type SettlingFacts = { differs: boolean }

/**
 * Another reader's work is open to whoever is in, once everybody is, and while they recommend different things. Who only
 * gives advice, or practises, settles nothing.
 */
export function maySettle(actor: Actor, review: OwnReview, { differs }: SettlingFacts): Verdict {
  const own = mayKnowReview(actor, review)
  if (!own.yes) return own
  if (review.kind !== 'formal' && review.kind !== 'third') return hidden
  const phase = reviewPhase(review)
  if (phase !== 'sent') return no(`settling.error.${phase === 'over' ? 'settled' : 'notIn'}`, 'closed')
  return differs ? yes : no('settling.error.waiting', 'closed')
}

/** The same for what changes something: nothing is judged while the case is on hold. */
export function mayChangeMind(actor: Actor, review: OwnReview, facts: SettlingFacts): Verdict {
  const may = maySettle(actor, review, facts)
  if (!may.yes) return may
  return review.held ? no('reading.error.held', 'closed') : yes
}

/** Reminders and the end of the readers' time are the clock's. */
export function mayRunSettlingClock(actor: Actor): Verdict {
  return actor.kind === 'system' ? yes : hidden
}
