import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayRemind } from '../policy'
import { lockReference } from '../queries/load'
import { about, listOf } from '../queries/rater-letter'
import type { ReferenceRef } from '../schema'
import { sendReminder } from './send-reminder'

/** One nudge by the applicant (or a coordinator for them) for each request. */
export async function remindRater(ctx: Ctx, input: z.output<typeof ReferenceRef>): Promise<{ next: string }> {
  const found = await lockReference(ctx, input.referenceId)
  demand(mayRemind(ctx.actor, found.application, found.reference, ctx.now))
  await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: found.reference.id } },
    data: { nudgedAt: ctx.now },
  })
  await sendReminder(ctx, found)
  await record(ctx, 'references.raterReminded', { rater: found.reference.name }, about(found.reference))
  return listOf(ctx, found.application, 'reminded')
}
