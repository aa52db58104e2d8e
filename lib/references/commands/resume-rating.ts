import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { waitAgain } from '@/lib/waits/settle'
import { mayResume } from '../policy'
import { lockOwnReference } from '../queries/load'
import { about, toApplicant } from '../queries/rater-letter'
import type { NoMore } from '../schema'

/** Somebody who declined has changed their mind. Nothing of what was begun before is left; the form starts anew. */
export async function resumeRating(ctx: Ctx, _input: z.output<typeof NoMore>): Promise<{ step: string }> {
  const { reference, application } = await lockOwnReference(ctx)
  demand(mayResume(ctx.actor, { id: reference.id, rater: reference, state: application.state }))
  if (!reference.declinedAt) return { step: 'start' }
  await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
    data: { declinedAt: null, declineReason: null, openedAt: null, version: { increment: 1 } },
  })
  await waitAgain(ctx, { kind: 'rating', subjectId: reference.id })
  await record(ctx, 'references.ratingResumed', { rater: reference.name }, about(reference))
  const { to, about: facts } = toApplicant(ctx, application)
  const values = { ...facts, rater: reference.name }
  await post(ctx, { template: 'rater-resumed', to, values, applicationId: application.id })
  return { step: 'start' }
}
