import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import type { Finding } from '@/lib/rules/finding'
import { type ReviewFacts, reviewPhase } from '@/lib/rules/review-phase'
import { ADVICE, RECOMMENDATIONS } from '../schema/recommendations'

export type OwnReview = ReviewFacts & { reviewerId: string; held: boolean }

const hidden = no('common.error.not_found', 'not_found')

/** Whether there are readings for the actor at all. */
export function mayReadAsReviewer(actor: Actor): Verdict {
  return holds(actor, 'application.review') ? yes : hidden
}

/** Its reader alone, as long as they are a reviewer; nobody else learns that it exists. */
export function mayKnowReview(actor: Actor, { reviewerId }: Pick<OwnReview, 'reviewerId'>): Verdict {
  return holds(actor, 'application.review') && isSelf(actor, reviewerId) ? yes : hidden
}

/** The case behind it: after the declaration, and until the reading is settled. */
export function mayReadCase(actor: Actor, review: OwnReview): Verdict {
  const own = mayKnowReview(actor, review)
  if (!own.yes) return own
  const phase = reviewPhase(review)
  return phase === 'open' || phase === 'sent' ? yes : no(`reading.error.${phase}`, 'closed')
}

/** Ticks, judgements and words: until it is sent. What is written stays open to its writer also while a case is held. */
export function mayWriteReview(actor: Actor, review: OwnReview): Verdict {
  const own = mayKnowReview(actor, review)
  if (!own.yes) return own
  const phase = reviewPhase(review)
  return phase === 'open' ? yes : no(`reading.error.${phase}`, 'closed')
}

/** Nothing is judged while the case is on hold. */
export function maySubmitReview(actor: Actor, review: OwnReview): Verdict {
  const may = mayWriteReview(actor, review)
  if (!may.yes) return may
  return review.held ? no('reading.error.held', 'closed') : yes
}

/** What may be recommended: practice and advice have words of their own or none to add; an exam that is ahead comes first. */
export function recommendable(kind: string, findings: readonly Pick<Finding, 'code' | 'status'>[]): readonly string[] {
  if (kind === 'advisory') return ADVICE
  const exam = findings.find(({ code }) => code === 'exam')
  const ahead = exam !== undefined && exam.status !== 'met'
  return RECOMMENDATIONS.filter((code) => (code === 'endorse' ? !ahead : code === 'clearForExam' ? ahead : true))
}
