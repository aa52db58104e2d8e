import type { Ctx } from '@/lib/ctx/ctx'
import type { JobPayload } from '@/lib/jobs/catalogue'
import { closeReviews } from './commands/close-reviews'
import { noteBounce } from './commands/note-bounce'
import { lockReading } from './queries/reading'

/** What this room does in the background, by job name. */
export const reviewersJobs = {
  'review.noteBounce': (ctx: Ctx, { letterId }: JobPayload<'review.noteBounce'>) => noteBounce(ctx, { letterId }),
  'reviews.close': async (ctx: Ctx, { applicationId, why }: JobPayload<'reviews.close'>) => {
    await lockReading(ctx, applicationId)
    await closeReviews(ctx, applicationId, why)
  },
} as const
