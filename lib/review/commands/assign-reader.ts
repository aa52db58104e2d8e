import type { z } from 'zod'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { assignReview } from '@/lib/reviewers/commands/assign-review'
import { maySeeAssignments } from '@/lib/reviewers/policy/assigning'
import type { AssignReaderInput } from '../schema/assigning'
import { takenUp } from './start-review'

/** The office asks somebody of its choice to read a case; one that was only sent is taken up by it. */
export async function assignReader(
  ctx: Ctx,
  { applicationId, reviewerId, kind }: z.output<typeof AssignReaderInput>,
): Promise<{ next: string }> {
  demand(maySeeAssignments(ctx.actor))
  await takenUp(ctx, await lockCase(ctx, applicationId))
  await assignReview(ctx, { applicationId, reviewerId, kind, how: 'hand', why: [{ code: 'hand' }] })
  return { next: `/${ctx.org.slug}/office/applications/${applicationId}?done=readerAsked` }
}
