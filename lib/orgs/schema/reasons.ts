import { z } from 'zod'
import { messageRef } from '@/lib/core/message-ref'
import { OwnReasonCode, REASON_KINDS } from '@/lib/rules/own-reasons'
import { Version } from '../schema'

const words = z
  .string({ error: 'reasons.error.words' })
  .trim()
  .min(1, 'reasons.error.words')
  .max(200, messageRef('ui.error.tooLong', { max: 200 }))
  .regex(/^[^{}<>]*$/, 'orgs.error.nameMarks')

/** A new reason, or another wording of one there is. */
export const SaveReasonInput = z.strictObject({
  version: Version,
  kind: z.enum(REASON_KINDS, { error: 'ui.error.choose' }),
  code: z.union([z.literal(''), OwnReasonCode]).default(''),
  en: words,
  es: words,
})

/** Takes a reason out of the forms, or offers it again. */
export const RetireReasonInput = z.strictObject({
  version: Version,
  code: OwnReasonCode,
  offered: z.enum(['no', 'yes'], { error: 'ui.error.unclear' }),
})
