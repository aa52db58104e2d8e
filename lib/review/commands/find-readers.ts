import type { z } from 'zod'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { fillSeats } from '@/lib/reviewers/commands/fill-seats'
import { isReadable, maySeeAssignments } from '@/lib/reviewers/policy/assigning'
import { assignables } from '@/lib/reviewers/queries/assigning'
import type { FindReadersInput } from '../schema/assigning'
import { takenUp } from './start-review'

/** The office lets the rules choose who reads a case; one that was only sent is taken up by it. */
export async function findReaders(
  ctx: Ctx,
  { applicationId }: z.output<typeof FindReadersInput>,
): Promise<{ next: string }> {
  demand(maySeeAssignments(ctx.actor))
  await takenUp(ctx, await lockCase(ctx, applicationId))
  const [app] = await assignables(ctx, [applicationId])
  if (!app) throw new DomainError('not_found')
  demand(isReadable(app, 'formal'))
  const { unseated } = await fillSeats(ctx, applicationId)
  const page = `/${ctx.org.slug}/office/applications/${applicationId}`
  return { next: unseated ? `${page}/readers?done=readerNotFound` : `${page}?done=readersAsked` }
}
