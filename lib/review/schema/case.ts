import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { messageRef } from '@/lib/core/message-ref'
import { DEFER_REASONS } from '@/lib/rules/coming-back'
import { ENTRY_KINDS } from '@/lib/rules/ledger-lock'
import { reasonField } from '@/lib/rules/own-reasons'
import { SECTION_CODES } from '@/lib/rules/sections'

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

const MARKS = ['verified', 'not-accepted'] as const
export type Mark = (typeof MARKS)[number]

/** What a coordinator may decide. */
export const DECISION_ACTS = ['endorse', 'clearForExam', 'defer', 'withdraw', 'closeIdle'] as const
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
    mark: z.enum(MARKS, 'review.error.mark'),
    reason: reasonField(['', ...MARK_REASONS], 'review.error.reason').default(''),
    note: text(1000),
  })
  .refine((input) => input.mark === 'verified' || input.reason !== '', {
    path: ['reason'],
    error: 'review.error.reason',
  })
  .refine((input) => input.mark === 'verified' || input.reason !== 'other' || input.note !== '', {
    path: ['note'],
    error: 'review.error.note',
  })

const Item = z.strictObject({
  section: z.enum(SECTION_CODES, 'common.error.not_found'),
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
    .refine((items) => items.length > 0, 'review.error.nothing'),
})

/** `later` keeps what is written so far; sending asks for every answer. */
export const AnswerInformationInput = z
  .strictObject({
    applicationId,
    send: z.enum(['now', 'later'], 'common.error.invalid').default('now'),
    answers: z
      .array(z.strictObject({ itemId: z.uuid('common.error.not_found'), answer: text(4000), handedBack: text(1000) }))
      .min(1, 'review.error.answer')
      .max(400, 'common.error.tooLarge'),
  })
  .superRefine(({ send, answers }, ctx) => {
    if (send === 'later') return
    for (const [index, { answer, handedBack }] of answers.entries()) {
      if (answer === '' && handedBack === '')
        ctx.addIssue({ code: 'custom', path: ['answers', index, 'answer'], message: 'review.error.answer' })
    }
  })

/** The form offers every requirement; where no reason is chosen it is none. */
const DeferReason = z
  .strictObject({
    requirement: z.string().max(60, 'common.error.invalid').default(''),
    reason: reasonField(['', ...DEFER_REASONS], 'review.error.deferReason').default(''),
    todo: text(1000),
  })
  .refine(({ reason, todo }) => reason !== '' || todo === '', { path: ['reason'], error: 'review.error.deferReason' })
  .refine(({ reason, todo }) => reason !== 'other' || todo !== '', { path: ['todo'], error: 'review.error.todo' })

/** The office goes on without the answers. */
export const TakeBackInput = z.strictObject({ applicationId, message: text(2000) })

export const RecordDecisionInput = z
  .strictObject({
    applicationId,
    act: z.enum(DECISION_ACTS, 'review.error.act'),
    feedback: text(8000),
    /** Why it is deferred: what the applicant has to do before coming back. */
    reasons: z
      .array(DeferReason)
      .max(60, 'common.error.tooLarge')
      .default([])
      .transform((rows) => rows.filter(({ reason }) => reason !== '')),
    /** Why it is decided although those who read it have not settled; asked for only then. */
    withoutReaders: text(2000),
    /** The last decision the form was drawn with: another one since then is a conflict. */
    seen: z.union([z.literal(''), z.uuid()], 'common.error.invalid').default(''),
  })
  .refine((input) => input.act !== 'defer' || input.feedback !== '', {
    path: ['feedback'],
    error: 'review.error.feedback',
  })
  .refine((input) => input.act !== 'defer' || input.reasons.length > 0, {
    path: ['reasons'],
    error: 'review.error.deferNone',
  })

export const ReverseDecisionInput = z.strictObject({
  applicationId,
  /** The decision that is taken back: the last one. */
  seen: z.uuid('common.error.invalid'),
  reason: text(4000).refine((words) => words !== '', 'review.error.reverseReason'),
})

export const AssignCoordinatorInput = z.strictObject({
  applicationId,
  coordinatorId: z.uuid('review.error.coordinator'),
})
