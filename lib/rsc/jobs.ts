import type { Ctx } from '@/lib/ctx/ctx'
import type { JobPayload } from '@/lib/jobs/catalogue'
import { noteBounce } from './commands/note-bounce'
import { tellOfSessions } from './commands/tell-of-sessions'

/** What this room does in the background, by job name. */
export const rscJobs = {
  'rsc.noteBounce': (ctx: Ctx, { letterId }: JobPayload<'rsc.noteBounce'>) => noteBounce(ctx, { letterId }),
  'sessions.tell': (ctx: Ctx, { personId }: JobPayload<'sessions.tell'>) => tellOfSessions(ctx, { personId }),
} as const
