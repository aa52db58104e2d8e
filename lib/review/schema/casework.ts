import { z } from 'zod'
import { messageRef } from '@/lib/core/message-ref'
import { reasonField } from '@/lib/rules/own-reasons'

/** Why a case waits without anybody's fault; `casework.hold.reason.<code>` says it to the applicant. */
export const HOLD_REASONS = ['applicantAsked', 'thirdParty', 'ethicsInquiry', 'payment', 'other'] as const

/** What the staff should not overlook. */
export const FLAG_KINDS = ['urgent', 'concern', 'accommodation', 'experienced-help', 'other'] as const

const applicationId = z.uuid('common.error.not_found')
const text = (max: number) => z.string().trim().max(max, messageRef('ui.error.tooLong', { max })).default('')

export const CaseRef = z.strictObject({ applicationId })

export const HoldCaseInput = z
  .strictObject({
    applicationId,
    reason: reasonField(HOLD_REASONS, 'casework.error.holdReason'),
    message: text(2000),
  })
  .refine(({ reason, message }) => reason !== 'other' || message !== '', {
    path: ['message'],
    error: 'casework.error.holdMessage',
  })

export const LetterRef = z.strictObject({ letterId: z.uuid('common.error.not_found') })

export const WriteNoteInput = z.strictObject({
  applicationId,
  text: text(4000).refine((words) => words !== '', 'casework.error.note'),
})

export const RaiseFlagInput = z.strictObject({
  applicationId,
  kind: z.enum(FLAG_KINDS, 'casework.error.flagKind'),
  reason: text(500).refine((words) => words !== '', 'casework.error.flagReason'),
})
export const ClearFlagInput = z.strictObject({ applicationId, flagId: z.uuid('common.error.not_found') })

export const SwitchLettersInput = z.strictObject({
  applicationId,
  letters: z.enum(['paused', 'sent'], 'common.error.invalid'),
})
