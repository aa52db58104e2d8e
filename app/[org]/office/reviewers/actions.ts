'use server'
import { saveReviewer } from '@/lib/reviewers/commands/save-reviewer'
import { ReviewerInput } from '@/lib/reviewers/schema/pool'
import { action } from '@/lib/web/action'

export const saveReviewerAction = action(ReviewerInput, saveReviewer)
