import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { messageRef } from '@/lib/core/message-ref'
import { ENTRY_KINDS } from '@/lib/rules/ledger-lock'

/** Why an entry is not accepted as evidence; `review.reason.<code>` says it to the applicant. */
export const MARK_REASONS = [
  'document-missing',
  'document-unreadable',
  'document-differs',
  'hours-not-shown',
  'not-about-field',
  'wrong-kind',
  'duplicate',
  'other',
] as const
export type MarkReason = (typeof MARK_REASONS)[number]

export const MARKS = ['verified', 'not-accepted'] as const
export type Mark = (typeof MARKS)[number]

/** What a coordinator may decide. */
export const DECISION_ACTS = ['endorse', 'clearForExam', 'defer', 'withdraw'] as const
export type DecisionAct = (typeof DECISION_ACTS)[number]

const applicationId = z.uuid('common.error.not_found')
const long = (max: number) => messageRef('ui.error.tooLong', { max })
const text = (max: number) => z.string().trim().max(max, long(max)).default('')

export const ApplicationRef = z.strictObject({ applicationId })

export const MarkEntryInput = z
  .strictObject({
    applicationId,
    entryKind: z.enum(ENTRY_KINDS, 'common.error.not_found'),
    entryId: z.uuid('common.error.not_found'),
    mark: z.enum(MARKS, 'review.mark.missing'),
    reason: z.enum(['', ...MARK_REASONS], 'review.mark.reason.missing').default(''),
    note: text(1000),
  })
  .refine((input) => input.mark === 'verified' || input.reason !== '', {
    path: ['reason'],
    error: 'review.mark.reason.missing',
  })
  .refine((input) => input.mark === 'verified' || input.reason !== 'other' || input.note !== '', {
    path: ['note'],
    error: 'review.mark.note.missing',
  })

const Item = z.strictObject({
  section: z.string().regex(/^[a-z][A-Za-z-]{1,30}$/, 'common.error.not_found'),
  entryKind: z.enum(['', ...ENTRY_KINDS], 'common.error.not_found').default(''),
  entryId: z.union([z.literal(''), z.uuid()], 'common.error.not_found').default(''),
  ask: text(2000),
})

/** The form offers every part and every entry; what stays empty is not asked. */
export const RequestInformationInput = z.strictObject({
  applicationId,
  message: text(4000),
  dueOn: requiredDayField,
  items: z
    .array(Item)
    .max(400, 'common.error.tooLarge')
    .default([])
    .transform((items) => items.filter((item) => item.ask !== ''))
    .refine((items) => items.length > 0, 'review.request.nothing'),
})

export const AnswerInformationInput = z.strictObject({
  applicationId,
  answers: z
    .array(
      z.strictObject({
        itemId: z.uuid('common.error.not_found'),
        answer: z.string().trim().min(1, 'review.answer.missing').max(4000, long(4000)),
      }),
    )
    .min(1, 'review.answer.missing')
    .max(400, 'common.error.tooLarge'),
})

export const RecordDecisionInput = z
  .strictObject({
    applicationId,
    act: z.enum(DECISION_ACTS, 'review.decide.missing'),
    feedback: text(8000),
    /** The last decision the form was drawn with: another one since then is a conflict. */
    seen: z.union([z.literal(''), z.uuid()], 'common.error.invalid').default(''),
  })
  .refine((input) => input.act !== 'defer' || input.feedback !== '', {
    path: ['feedback'],
    error: 'review.decide.feedback.missing',
  })

export const AssignCoordinatorInput = z.strictObject({
  applicationId,
  coordinatorId: z.uuid('review.assign.missing'),
})
