'use server'
import { saveTicks } from '@/lib/reviewers/commands/save-ticks'
import { submitReview } from '@/lib/reviewers/commands/submit-review'
import { SubmitReviewInput, TickFormInput } from '@/lib/reviewers/schema/reading'
import { action } from '@/lib/web/action'

export const saveTicksAction = action(TickFormInput, saveTicks)
export const submitReviewAction = action(SubmitReviewInput, submitReview)
