import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { readerOf } from '@/lib/mail/reader-of'
import { type ReviewPhase, reviewPhase } from '@/lib/rules/review-phase'
import { isReader, mayDeclareNoConflict } from '../policy/assigning'
import { kindOf, type ReviewKind } from '../schema/assigning'
import type { Conflict } from '../schema/conflicts'
import { assignables } from './assigning'
import { conflictKey, conflictsBetween } from './conflicts'
import { type ReviewRow, reviewOf } from './lock-review'

/** All that somebody asked to read learns before the declaration is signed. */
export type Asked = {
  id: string
  phase: ReviewPhase
  kind: ReviewKind
  dueOn: PlainDate
  /** Nothing once it is over: access ends with it. */
  about: { applicant: string; category: string; round: string | null } | null
}

async function asked(ctx: Ctx, review: ReviewRow): Promise<Asked> {
  const phase = reviewPhase(review)
  const { id, dueOn } = review
  const open = phase === 'invited' || phase === 'open' || phase === 'sent'
  const [app] = open ? await assignables(ctx, [review.applicationId]) : []
  const about = app ? { applicant: app.applicant, category: app.category, round: app.round } : null
  return { id, phase, kind: kindOf(review), dueOn, about }
}

/** Behind the link of an invitation; `email`: under which address its reader signs in. */
export async function invitedReview(ctx: Ctx): Promise<Asked & { email: string }> {
  if (ctx.actor.kind !== 'reader') throw new DomainError('not_found')
  const review = await reviewOf(ctx, ctx.actor.reviewId)
  const reader = await readerOf(ctx, review.reviewerId)
  if (review.kind === 'calibration') throw new DomainError('not_found')
  return { ...(await asked(ctx, review)), email: reader.email }
}

/** For the page where it is declared; `ties`: what the data shows, which nothing signed can outweigh. */
export async function reviewToDeclare(ctx: Ctx, reviewId: string): Promise<Asked & { ties: readonly Conflict[] }> {
  const review = await reviewOf(ctx, reviewId)
  if (review.kind === 'calibration' || !isReader(ctx.actor, review)) throw new DomainError('not_found')
  const view = await asked(ctx, review)
  if (view.phase === 'invited') demand(mayDeclareNoConflict(ctx.actor, review))
  const { reviewerId, ownerId } = review
  const found = view.phase === 'invited' ? await conflictsBetween(ctx, [reviewerId], [ownerId]) : new Map()
  return { ...view, ties: found.get(conflictKey(reviewerId, ownerId)) ?? [] }
}
