import type { Ctx } from '@/lib/ctx/ctx'
import { closeInformation } from './commands/close-information'

/** What this room does in the background, by job name. */
export const reviewJobs = {
  'information.close': (ctx: Ctx, { applicationId }: { applicationId: string }) =>
    closeInformation(ctx, { applicationId }),
} as const
