import { z } from 'zod'
import { messageRef } from '@/lib/core/message-ref'
import { RECOMMENDATIONS } from './recommendations'

const LONGEST_NOTE = 4000
const LONGEST_TODO = 1000
const reviewId = z.uuid('common.error.not_found')
const text = (max: number) => z.string().trim().max(max, messageRef('ui.error.tooLong', { max }))

export const WriteSettlingNoteInput = z.strictObject({
  reviewId,
  text: text(LONGEST_NOTE).refine((words) => words !== '', 'settling.error.note'),
})

export const ChangeRecommendationInput = z.strictObject({
  reviewId,
  recommendation: z.enum(RECOMMENDATIONS, 'settling.error.recommendation'),
  /** What the applicant has to do, where nobody has given a reason for what is recommended now. */
  todo: text(LONGEST_TODO).default(''),
})

/** Whom readers who do not agree leave it to. */
const HAND_TO = ['third', 'coordinator'] as const

export const HandOverReadingInput = z.strictObject({ reviewId, to: z.enum(HAND_TO, 'settling.error.to') })
