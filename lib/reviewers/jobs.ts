import type { Ctx } from '@/lib/ctx/ctx'
import type { JobPayload } from '@/lib/jobs/catalogue'
import { closeReviews } from './commands/close-reviews'
import { lockReading } from './queries/reading'

/** What this room does in the background, by job name. */
export const reviewersJobs = {
  'reviews.close': async (ctx: Ctx, { applicationId, why }: JobPayload<'reviews.close'>) => {
    await lockReading(ctx, applicationId)
    await closeReviews(ctx, applicationId, why)
  },
} as const
