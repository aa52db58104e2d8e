import type { Ctx } from '@/lib/ctx/ctx'
import type { JobPayload } from '@/lib/jobs/catalogue'
import { expireConfirmation } from './commands/expire-confirmation'
import { remindGiver } from './commands/remind-giver'
import { tellOfSessions } from './commands/tell-of-sessions'

/** What this room does in the background, by job name. */
export const rscJobs = {
  'hours.remind': (ctx: Ctx, { requestId, days }: JobPayload<'hours.remind'>) => remindGiver(ctx, { requestId, days }),
  'sessions.tell': (ctx: Ctx, { personId }: JobPayload<'sessions.tell'>) => tellOfSessions(ctx, { personId }),
  'hours.expire': (ctx: Ctx, { requestId }: JobPayload<'hours.expire'>) => expireConfirmation(ctx, { requestId }),
} as const
