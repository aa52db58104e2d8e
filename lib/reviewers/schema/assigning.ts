import { z } from 'zod'
import { messageRef } from '@/lib/core/message-ref'

/** What somebody is asked to read for; calibration is opened to the whole pool by an act of its own. */
export const REVIEW_KINDS = ['formal', 'third', 'advisory'] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** What somebody was asked for, in these words. */
export function kindOf({ kind }: { kind: string }): ReviewKind {
  return REVIEW_KINDS.find((one) => one === kind) ?? 'formal'
}

/** One term of why somebody was given an application: a code of `assigning.why.<code>` with its numbers, as they were. */
export type WhyTerm = { code: string; n?: number; of?: number }

/** Why somebody asked to read does not. A code of `assigning.decline.<code>`. */
export const DECLINE_REASONS = ['conflict', 'noTime', 'notMyField', 'other'] as const

/** Why the office takes a reading away from somebody. A code of `assigning.remove.<code>`. */
export const REMOVE_REASONS = ['overdue', 'unavailable', 'conflict', 'mistake', 'other'] as const

/** What happens to the seat of somebody who was removed. */
export const AFTER_REMOVING = ['find', 'leave'] as const

const NOTE_LENGTH = 500
const note = z.string().trim().max(NOTE_LENGTH, { error: 'assigning.error.note' }).default('')

/** By the link of the invitation the review is known; signed in it is named. */
export const DeclineReviewInput = z.strictObject({
  reviewId: z.uuid().optional(),
  reason: z.enum(DECLINE_REASONS, { error: 'assigning.error.reason' }),
  note,
})

export const RemoveReviewInput = z.strictObject({
  reviewId: z.uuid(),
  reason: z.enum(REMOVE_REASONS, { error: 'assigning.error.reason' }),
  after: z.enum(AFTER_REMOVING).default('find'),
})

export const ReassignReviewInput = z.strictObject({
  reviewId: z.uuid(),
  reviewerId: z.uuid({ error: 'assigning.error.reviewer' }),
  reason: z.enum(REMOVE_REASONS, { error: 'assigning.error.reason' }),
})

/** Whom the office reminds. */
export const NudgeReviewerInput = z.strictObject({ reviewId: z.uuid() })

/** More than this at once is another round. */
export const MOST_DAYS = 90

export const AllowMoreTimeInput = z.strictObject({
  reviewId: z.uuid(),
  days: z
    .string({ error: messageRef('assigning.error.days', { max: MOST_DAYS }) })
    .trim()
    .regex(/^\d{1,3}$/, messageRef('assigning.error.days', { max: MOST_DAYS }))
    .transform(Number)
    .refine((days) => days >= 1 && days <= MOST_DAYS, messageRef('assigning.error.days', { max: MOST_DAYS })),
})

/** What people say ties them to somebody, that no data shows; `assigning.conflictKind.<code>` says it. */
export const DECLARED_KINDS = ['family', 'friend', 'colleague', 'supervision', 'business', 'other'] as const
export type DeclaredKind = (typeof DECLARED_KINDS)[number]

export const DeclareConflictInput = z.strictObject({
  reviewId: z.uuid(),
  kind: z.enum(DECLARED_KINDS, { error: 'assigning.error.kind' }),
  note,
})

/** The text a reader signs before anything but the name is shown; a new one is a new version. */
export const DECLARATION_VERSION = '2026-11'

export const DeclareNoConflictInput = z.strictObject({
  reviewId: z.uuid(),
  confirmed: z.literal('true', { error: 'assigning.error.confirmed' }),
})
