'use server'
import { assignReader } from '@/lib/review/commands/assign-reader'
import { findReaders } from '@/lib/review/commands/find-readers'
import { AssignReaderInput, FindReadersInput } from '@/lib/review/schema/assigning'
import { allowMoreTime } from '@/lib/reviewers/commands/allow-more-time'
import { nudgeReviewer } from '@/lib/reviewers/commands/nudge-reviewer'
import { reassignReview } from '@/lib/reviewers/commands/reassign-review'
import { removeReview } from '@/lib/reviewers/commands/remove-review'
import {
  AllowMoreTimeInput,
  NudgeReviewerInput,
  ReassignReviewInput,
  RemoveReviewInput,
} from '@/lib/reviewers/schema/assigning'
import { action } from '@/lib/web/action'

export const assignReaderAction = action(AssignReaderInput, assignReader)
export const findReadersAction = action(FindReadersInput, findReaders)
export const reassignReviewAction = action(ReassignReviewInput, reassignReview)
export const removeReviewAction = action(RemoveReviewInput, removeReview)
export const nudgeReviewerAction = action(NudgeReviewerInput, nudgeReviewer)
export const allowMoreTimeAction = action(AllowMoreTimeInput, allowMoreTime)
