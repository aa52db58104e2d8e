import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { stop } from '@/lib/waits/settle'
import { mayRate } from '../policy'
import { lockOwnReference } from '../queries/load'
import { about, toApplicant } from '../queries/rater-letter'
import type { DeclineRatingInput } from '../schema'

/** The rater would rather not. The applicant learns only that somebody else is needed; what was begun is dropped. */
export async function declineRating(ctx: Ctx, input: z.output<typeof DeclineRatingInput>): Promise<{ step: string }> {
  const { reference, application } = await lockOwnReference(ctx)
  if (reference.declinedAt) return { step: 'declined' }
  demand(mayRate(ctx.actor, { id: reference.id, rater: reference, state: application.state }))
  await ctx.db.rating.deleteMany({ where: { orgId: ctx.org.id, referenceId: reference.id, submittedAt: null } })
  await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
    data: {
      declinedAt: ctx.now,
      declineReason: input.note ? `${input.reason}: ${input.note}` : input.reason,
      version: { increment: 1 },
    },
  })
  await stop(ctx, { kind: 'rating', subjectId: reference.id })
  await record(ctx, 'references.ratingDeclined', { rater: reference.name }, about(reference))
  const { to, about: facts } = toApplicant(ctx, application)
  await post(ctx, {
    template: 'rater-declined',
    to,
    values: { ...facts, rater: reference.name },
    applicationId: application.id,
  })
  return { step: 'declined' }
}
