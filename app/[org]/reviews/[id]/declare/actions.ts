'use server'
import { declareConflict } from '@/lib/reviewers/commands/declare-conflict'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { declineReview } from '@/lib/reviewers/commands/decline-review'
import { DeclareConflictInput, DeclareNoConflictInput, DeclineReviewInput } from '@/lib/reviewers/schema/assigning'
import { action } from '@/lib/web/action'

export const declareNoConflictAction = action(DeclareNoConflictInput, declareNoConflict)
export const declareConflictAction = action(DeclareConflictInput, declareConflict)
export const declineReviewAction = action(DeclineReviewInput, declineReview)
