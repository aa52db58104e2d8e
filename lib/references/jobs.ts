import type { Ctx } from '@/lib/ctx/ctx'
import type { JobPayload } from '@/lib/jobs/catalogue'
import { expireRequest } from './commands/expire-request'
import { remindRaterInTime } from './commands/send-reminder'

/** What this room does in the background, by job name. */
export const referencesJobs = {
  'rating.remind': (ctx: Ctx, { referenceId, days }: JobPayload<'rating.remind'>) =>
    remindRaterInTime(ctx, { referenceId, days }),
  'rating.expire': (ctx: Ctx, { referenceId }: JobPayload<'rating.expire'>) => expireRequest(ctx, { referenceId }),
} as const
