'use server'
import { declineReview } from '@/lib/reviewers/commands/decline-review'
import { DeclineReviewInput } from '@/lib/reviewers/schema/assigning'
import { linkAction } from '@/lib/web/link-door'

export const declineReviewByLinkAction = linkAction('review', DeclineReviewInput, declineReview)
