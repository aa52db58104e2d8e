import type { Ctx } from '@/lib/ctx/ctx'
import type { JobPayload } from '@/lib/jobs/catalogue'
import { expireProof } from '@/lib/proofs/commands/expire-proof'
import { extendProof } from '@/lib/proofs/commands/extend-proof'
import { remindOfProof } from '@/lib/proofs/commands/remind-of-proof'
import { expireRequest } from '@/lib/references/commands/expire-request'
import { extendRequest } from '@/lib/references/commands/extend-request'
import { remindRaterInTime } from '@/lib/references/commands/send-reminder'
import { expireInformation } from '@/lib/review/commands/expire-information'
import { remindOfInformation } from '@/lib/review/commands/remind-of-information'
import { expireReview } from '@/lib/reviewers/commands/expire-review'
import { expireSettling } from '@/lib/reviewers/commands/expire-settling'
import { extendReview } from '@/lib/reviewers/commands/extend-review'
import { remindOfPractice } from '@/lib/reviewers/commands/remind-of-practice'
import { remindReviewer } from '@/lib/reviewers/commands/remind-reviewer'
import { remindSettlers } from '@/lib/reviewers/commands/remind-settlers'
import { expireConfirmation } from '@/lib/rsc/commands/expire-confirmation'
import { extendConfirmation } from '@/lib/rsc/commands/extend-confirmation'
import { remindGiver } from '@/lib/rsc/commands/remind-giver'
import type { WaitKind } from '@/lib/rules/waits'

type Clock = {
  remind(ctx: Ctx, subjectId: string, days: number): Promise<void>
  expire(ctx: Ctx, subjectId: string): Promise<void>
  /** Its end has moved, because the case was held: links move with it. */
  moved?(ctx: Ctx, subjectId: string): Promise<void>
}

const PROOF: Clock = {
  remind: (ctx, proofId, days) => remindOfProof(ctx, { proofId, days }),
  expire: (ctx, proofId) => expireProof(ctx, { proofId }),
  moved: (ctx, proofId) => extendProof(ctx, { proofId }),
}

/** What the clock does about each kind that has a ladder; the room that asked writes the letter. */
const CLOCKS: Partial<Record<WaitKind, Clock>> = {
  rating: {
    remind: (ctx, referenceId, days) => remindRaterInTime(ctx, { referenceId, days }),
    expire: (ctx, referenceId) => expireRequest(ctx, { referenceId }),
    moved: (ctx, referenceId) => extendRequest(ctx, { referenceId }),
  },
  'rsc-confirmation': {
    remind: (ctx, requestId, days) => remindGiver(ctx, { requestId, days }),
    expire: (ctx, requestId) => expireConfirmation(ctx, { requestId }),
    moved: (ctx, requestId) => extendConfirmation(ctx, { requestId }),
  },
  review: {
    remind: async (ctx, reviewId, days) => {
      // One of them finds it to be its own.
      await remindReviewer(ctx, { reviewId, days })
      await remindOfPractice(ctx, { reviewId, days })
    },
    expire: (ctx, reviewId) => expireReview(ctx, { reviewId }),
    moved: (ctx, reviewId) => extendReview(ctx, { reviewId }),
  },
  transcript: PROOF,
  'membership-proof': PROOF,
  settling: {
    remind: (ctx, applicationId, days) => remindSettlers(ctx, { applicationId, days }),
    expire: (ctx, applicationId) => expireSettling(ctx, { applicationId }),
  },
  information: {
    remind: (ctx, requestId, days) => remindOfInformation(ctx, { requestId, days }),
    expire: (ctx, requestId) => expireInformation(ctx, { requestId }),
  },
}

/** The one engine of reminders: a step of a ladder, or its end. */
export const waitJobs = {
  'wait.remind': async (ctx: Ctx, { kind, subjectId, days }: JobPayload<'wait.remind'>) =>
    CLOCKS[kind]?.remind(ctx, subjectId, days),
  'wait.expire': async (ctx: Ctx, { kind, subjectId }: JobPayload<'wait.expire'>) =>
    CLOCKS[kind]?.expire(ctx, subjectId),
  'wait.moved': async (ctx: Ctx, { kind, subjectId }: JobPayload<'wait.moved'>) =>
    CLOCKS[kind]?.moved?.(ctx, subjectId),
} as const
