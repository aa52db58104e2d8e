import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { mayChange } from '../policy'
import { lockReference } from '../queries/load'
import { about, listOf, toRater } from '../queries/rater-letter'
import type { ReferenceRef } from '../schema'

/**
 * Takes a rater off the list. Who was asked already is told, and their link says that nothing more is needed; who was not
 * is simply removed.
 */
export async function cancelRater(ctx: Ctx, input: z.output<typeof ReferenceRef>): Promise<{ next: string }> {
  const { reference, application } = await lockReference(ctx, input.referenceId)
  demand(mayChange(ctx.actor, application, reference, ctx.now))
  const where = { orgId_id: { orgId: ctx.org.id, id: reference.id } }
  if (!reference.requestedAt) {
    await ctx.db.reference.delete({ where })
    await record(ctx, 'references.raterRemoved', { rater: reference.name }, about(reference))
    return listOf(ctx, application.id, 'removed')
  }
  await ctx.db.rating.deleteMany({ where: { orgId: ctx.org.id, referenceId: reference.id, submittedAt: null } })
  await ctx.db.reference.update({ where, data: { cancelledAt: ctx.now, version: { increment: 1 } } })
  await record(ctx, 'references.raterCancelled', { rater: reference.name }, about(reference))
  await post(ctx, {
    template: 'rater-no-longer-needed',
    to: toRater(reference),
    values: { applicant: application.owner.name },
    applicationId: application.id,
  })
  return listOf(ctx, application.id, 'cancelled')
}
