import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { mayGiveFeedback } from '../policy'
import { lockOwnReference } from '../queries/load'
import { about } from '../queries/rater-letter'
import type { GiveFeedbackInput } from '../schema'

/** How the rater found it. Given twice, the first stays. */
export async function giveFeedback(ctx: Ctx, input: z.output<typeof GiveFeedbackInput>): Promise<{ step: string }> {
  const { reference } = await lockOwnReference(ctx)
  demand(mayGiveFeedback(ctx.actor, { id: reference.id, rater: reference }))
  const held = await ctx.db.ratingFeedback.count({ where: { orgId: ctx.org.id, referenceId: reference.id } })
  if (held === 0) {
    const row = { orgId: ctx.org.id, id: newId(ctx.now), referenceId: reference.id, givenAt: ctx.now }
    await ctx.db.ratingFeedback.create({ data: { ...row, ...input } })
    await record(ctx, 'references.feedbackGiven', {}, about(reference))
  }
  return { step: 'thanks' }
}
