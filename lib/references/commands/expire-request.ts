import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { expire } from '@/lib/waits/settle'
import { isWanted, mayRemindBySystem, raterState } from '../policy'
import { lockReference, pendingIds } from '../queries/load'
import { about, toApplicant } from '../queries/rater-letter'

/**
 * Notes on the timeline that a link ran out unanswered, and tells the applicant who is outstanding; the link itself stops
 * by its own date. Once per request.
 */
export async function expireRequest(ctx: Ctx, input: { referenceId: string }): Promise<void> {
  demand(mayRemindBySystem(ctx.actor))
  const { reference, application } = await lockReference(ctx, input.referenceId)
  if (raterState(reference, ctx.now) !== 'overdue' || !isWanted(reference, application.state)) return
  if (!(await expire(ctx, { kind: 'rating', subjectId: reference.id }))) return
  await record(ctx, 'references.requestExpired', { rater: reference.name }, about(reference))
  const { to, about: facts } = toApplicant(ctx, application)
  const ids = await pendingIds(ctx, application.id)
  const waiting = await ctx.db.reference.findMany({
    where: { orgId: ctx.org.id, id: { in: ids } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { name: true },
  })
  const values = { ...facts, rater: reference.name, outstanding: waiting.map(({ name }) => name) }
  await post(ctx, { template: 'rater-overdue', to, values, applicationId: application.id })
}
