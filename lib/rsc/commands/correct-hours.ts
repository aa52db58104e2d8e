import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { json } from '@/lib/db/json'
import { post } from '@/lib/mail/post'
import { refuseFuture } from '@/lib/portfolio/queries/entry-answers'
import { mayAnswer } from '../policy'
import { lockAsked, seenRun, toOwner } from '../queries/requests'
import type { CorrectHoursInput, OwnAnswer } from '../schema'
import { type Answered, closeRequest } from './close-request'

/** The giver puts dates or hours right, and with that confirms the run. What was typed first is kept beside it. */
export async function correctHours(ctx: Ctx, input: z.output<typeof CorrectHoursInput> & OwnAnswer): Promise<Answered> {
  const asked = await lockAsked(ctx, input.giverId)
  demand(mayAnswer(ctx.actor, asked))
  const run = await seenRun(ctx, asked.giver.id, input)
  refuseFuture(ctx, { to: input.to }, 'rsc.to.future')
  const before = { fromDay: toDay(run.fromDay), toDay: toDay(run.toDay), minutes: run.minutes }
  const corrected = await ctx.db.rscRun.update({
    where: { orgId_id: { orgId: ctx.org.id, id: run.id } },
    data: {
      fromDay: fromDay(input.from),
      toDay: fromDay(input.to),
      minutes: input.hours,
      correctedFrom: json(before),
      correctedAt: ctx.now,
      confirmedAt: ctx.now,
      updatedAt: ctx.now,
      version: { increment: 1 },
    },
  })
  const letter = await toOwner(ctx, asked, [corrected])
  const detail = { giver: asked.giver.name, minutes: input.hours, typed: run.minutes }
  const subject = { kind: 'rsc', id: run.id }
  await record(ctx, 'rsc.hoursCorrected', detail, { applicationId: letter.applicationId ?? undefined, subject })
  await post(ctx, { template: 'hours-confirmed', ...letter })
  return closeRequest(ctx, asked)
}
