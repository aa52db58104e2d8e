import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { stop } from '@/lib/waits/settle'
import { mayChange, raterState } from '../policy'
import { type FoundReference, lockReference } from '../queries/load'
import { about, listOf, toRater } from '../queries/rater-letter'
import type { ReferenceRef } from '../schema'

/**
 * Takes a rater off the list. Who was asked already is told, and their link says that nothing more is needed; who was not
 * is simply removed.
 */
export async function cancelRater(ctx: Ctx, input: z.output<typeof ReferenceRef>): Promise<{ next: string }> {
  const found = await lockReference(ctx, input.referenceId)
  const { reference, application } = found
  demand(mayChange(ctx.actor, application, reference, ctx.now))
  if (!reference.requestedAt) {
    await ctx.db.reference.delete({ where: { orgId_id: { orgId: ctx.org.id, id: reference.id } } })
    await record(ctx, 'references.raterRemoved', { rater: reference.name }, about(reference))
    return listOf(ctx, application, 'removed')
  }
  await release(ctx, found)
  return listOf(ctx, application, 'cancelled')
}

/** Ends one request: what was begun is dropped, and the rater is told, unless letters do not reach them. */
export async function release(ctx: Ctx, { reference, application }: FoundReference): Promise<void> {
  const reached = raterState(reference, ctx.now) !== 'bounced'
  await ctx.db.rating.deleteMany({ where: { orgId: ctx.org.id, referenceId: reference.id, submittedAt: null } })
  await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
    data: { cancelledAt: ctx.now, version: { increment: 1 } },
  })
  await stop(ctx, { kind: 'rating', subjectId: reference.id })
  await record(ctx, 'references.raterCancelled', { rater: reference.name }, about(reference))
  if (!reached) return
  await post(ctx, {
    template: 'rater-no-longer-needed',
    to: toRater(reference),
    values: { applicant: application.owner.name },
    applicationId: application.id,
  })
}
