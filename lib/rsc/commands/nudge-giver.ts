import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { nudge } from '@/lib/waits/reminder'
import { isOpen, mayNudge } from '../policy'
import { awaitingRuns, lockRequest } from '../queries/requests'
import { sendGiverReminder } from './remind-giver'

/** The office reminds a giver by hand; at most once a day, the clock's reminders counted. */
export async function nudgeGiver(ctx: Ctx, { requestId }: { requestId: string }): Promise<void> {
  const request = await lockRequest(ctx, requestId)
  demand(mayNudge(ctx.actor, request.giver))
  const runs = await awaitingRuns(ctx, request.giverId)
  if (!isOpen(request, ctx.now) || runs.length === 0) throw new DomainError('closed', { reason: 'rsc.no.nothingWaits' })
  if (request.giver.bouncedAt) throw new DomainError('closed', { reason: 'rsc.no.giverUnreached' })
  if (!(await nudge(ctx, { kind: 'rsc-confirmation', subjectId: request.id }))) {
    throw new DomainError('closed', { reason: 'bulk.why.remindedToday' })
  }
  const about = await sendGiverReminder(ctx, request, runs)
  await record(ctx, 'rsc.giverReminded', { giver: request.giver.name }, about)
}
