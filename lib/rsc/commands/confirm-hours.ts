import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { mayAnswer } from '../policy'
import { awaitingRuns, lockAsked, taken, toOwner } from '../queries/requests'
import type { ConfirmHoursInput, OwnAnswer } from '../schema'
import { type Answered, closeRequest } from './close-request'

/** The giver confirms all or some of the runs on the page, as they stood there. */
export async function confirmHours(ctx: Ctx, input: z.output<typeof ConfirmHoursInput> & OwnAnswer): Promise<Answered> {
  const asked = await lockAsked(ctx, input.giverId)
  demand(mayAnswer(ctx.actor, asked))
  const chosen = input.which === 'all' ? [...input.seen.keys()] : input.runs
  if (chosen.length === 0) throw new DomainError('invalid', { fields: { runs: ['rsc.runs.missing'] } })
  const waiting = new Map((await awaitingRuns(ctx, asked.giver.id)).map((run) => [run.id, run]))
  const runs = chosen.map((id) => {
    const run = waiting.get(id)
    if (!run || run.version !== input.seen.get(id)) throw new DomainError('conflict', { reason: 'rsc.conflict' })
    return run
  })

  await ctx.db.rscRun.updateMany({
    where: { orgId: ctx.org.id, id: { in: runs.map((run) => run.id) } },
    data: { confirmedAt: ctx.now, version: { increment: 1 } },
  })
  const letter = await toOwner(ctx, asked, runs)
  const detail = { giver: asked.giver.name, minutes: taken(runs).minutes, runs: runs.length }
  const subject = { kind: 'giver', id: asked.giver.id }
  await record(ctx, 'rsc.hoursConfirmed', detail, { applicationId: letter.applicationId ?? undefined, subject })
  await post(ctx, { template: 'hours-confirmed', ...letter })
  return closeRequest(ctx, asked)
}
