import { z } from 'zod'
import { messageRef } from '@/lib/core/message-ref'

const applicationId = z.uuid('common.error.not_found')
const words = (missing: string, max: number) =>
  z.string({ error: missing }).trim().min(1, missing).max(max, messageRef('ui.error.tooLong', { max }))

export const AppealDecisionInput = z.strictObject({
  applicationId,
  words: words('review.error.appealWords', 8000),
  documents: z.array(z.uuid('common.error.not_found')).max(100, 'common.error.tooLarge').default([]),
})

/** `reopen`: the application is in review again. */
export const APPEAL_OUTCOMES = ['uphold', 'reopen'] as const

export const DecideAppealInput = z.strictObject({
  applicationId,
  outcome: z.enum(APPEAL_OUTCOMES, 'review.error.appealOutcome'),
  answer: words('review.error.appealAnswer', 8000),
})
