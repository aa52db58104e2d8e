import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { mayAnswer } from '../policy'
import { lockAsked, seenRun, toOwner } from '../queries/requests'
import type { DisputeHoursInput, OwnAnswer } from '../schema'
import { type Answered, closeRequest } from './close-request'

/** The giver says that a run is not right, and why. It does not count until the applicant has changed it. */
export async function disputeHours(ctx: Ctx, input: z.output<typeof DisputeHoursInput> & OwnAnswer): Promise<Answered> {
  const asked = await lockAsked(ctx, input.giverId)
  demand(mayAnswer(ctx.actor, asked))
  const run = await seenRun(ctx, asked.giver.id, input)
  await ctx.db.rscRun.update({
    where: { orgId_id: { orgId: ctx.org.id, id: run.id } },
    data: { disputedAt: ctx.now, disputeNote: input.note, version: { increment: 1 } },
  })
  const { to, values, applicationId } = await toOwner(ctx, asked, [run])
  const detail = { giver: asked.giver.name, minutes: run.minutes }
  const about = { applicationId: applicationId ?? undefined, subject: { kind: 'rsc', id: run.id } }
  await record(ctx, 'rsc.hoursDisputed', detail, about)
  await post(ctx, { template: 'hours-disputed', to, values: { ...values, note: input.note }, applicationId })
  return closeRequest(ctx, asked)
}
