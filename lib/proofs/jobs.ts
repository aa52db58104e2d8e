import type { Ctx } from '@/lib/ctx/ctx'
import type { JobPayload } from '@/lib/jobs/catalogue'
import { meetByList } from './commands/meet-by-list'
import { noteSchoolBounce } from './commands/note-school-bounce'

/** What this room does in the background; the worker's table names the job. */
export const proofsJobs = {
  'proof.meetByList': (ctx: Ctx) => meetByList(ctx),
  'proof.noteBounce': (ctx: Ctx, { letterId }: JobPayload<'proof.noteBounce'>) => noteSchoolBounce(ctx, { letterId }),
} as const
