import type { Ctx } from '@/lib/ctx/ctx'
import type { JobPayload } from '@/lib/jobs/catalogue'
import { expireRequest } from './commands/expire-request'
import { noteBounce } from './commands/note-bounce'
import { releaseRaters } from './commands/release-raters'
import { remindRaterInTime } from './commands/send-reminder'

/** What this room does in the background, by job name. */
export const referencesJobs = {
  'rating.remind': (ctx: Ctx, { referenceId, days }: JobPayload<'rating.remind'>) =>
    remindRaterInTime(ctx, { referenceId, days }),
  'rating.expire': (ctx: Ctx, { referenceId }: JobPayload<'rating.expire'>) => expireRequest(ctx, { referenceId }),
  'rating.noteBounce': (ctx: Ctx, { letterId }: JobPayload<'rating.noteBounce'>) => noteBounce(ctx, { letterId }),
  'rating.release': (ctx: Ctx, { applicationId }: JobPayload<'rating.release'>) =>
    releaseRaters(ctx, { applicationId }),
} as const
