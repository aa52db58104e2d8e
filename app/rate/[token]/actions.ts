'use server'
import { declineRating } from '@/lib/references/commands/decline-rating'
import { giveFeedback } from '@/lib/references/commands/give-feedback'
import { openRating } from '@/lib/references/commands/open-rating'
import { resumeRating } from '@/lib/references/commands/resume-rating'
import { saveRating } from '@/lib/references/commands/save-rating'
import { submitRating } from '@/lib/references/commands/submit-rating'
import {
  DeclineRatingInput,
  GiveFeedbackInput,
  NoMore,
  SaveRatingInput,
  SubmitRatingInput,
} from '@/lib/references/schema'
import { linkAction } from '@/lib/web/link-door'

export const openRatingAction = linkAction('rate', NoMore, openRating)
export const saveRatingAction = linkAction('rate', SaveRatingInput, saveRating)
export const submitRatingAction = linkAction('rate', SubmitRatingInput, submitRating)
export const declineRatingAction = linkAction('rate', DeclineRatingInput, declineRating)
export const resumeRatingAction = linkAction('rate', NoMore, resumeRating)
export const giveFeedbackAction = linkAction('rate', GiveFeedbackInput, giveFeedback)
