import type { Ctx } from '@/lib/ctx/ctx'
import type { JobPayload } from '@/lib/jobs/catalogue'
import { noteBounce } from './commands/note-bounce'
import { releaseRaters } from './commands/release-raters'

/** What this room does in the background, by job name. */
export const referencesJobs = {
  'rating.noteBounce': (ctx: Ctx, { letterId }: JobPayload<'rating.noteBounce'>) => noteBounce(ctx, { letterId }),
  'rating.release': (ctx: Ctx, { applicationId }: JobPayload<'rating.release'>) =>
    releaseRaters(ctx, { applicationId }),
} as const
