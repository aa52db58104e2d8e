import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { messageRef } from '@/lib/core/message-ref'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { enqueue } from '@/lib/jobs/enqueue'
import { lockRound } from '../lock-round'
import { mayManageRounds } from '../policy'
import type { ChangeRoundInput } from '../schema'

type Input = z.output<typeof ChangeRoundInput>

/** Changes a round. When its day of decision moves, everybody in it is told by a job: they were promised another one. */
export async function changeRound(ctx: Ctx, input: Input): Promise<{ next: string }> {
  const round = await lockRound(ctx, input.roundId)
  demand(mayManageRounds(ctx.actor))
  const { roundId, version, name, opensOn, cutOffOn, decideOn, capacity, graceDays } = input
  if (version !== round.version) throw new DomainError('conflict', { reason: 'rounds.error.changed' })
  if (capacity !== null && capacity < round.placed) {
    const error = messageRef('rounds.error.capacityBelow', { count: round.placed })
    throw new DomainError('invalid', { fields: { capacity: [error] } })
  }
  if (round.placed > 0 && decideOn !== round.decideOn && decideOn < today(ctx)) {
    throw new DomainError('invalid', { fields: { decideOn: ['rounds.error.decidePast'] } })
  }
  const days = { opensOn: fromDay(opensOn), cutOffOn: fromDay(cutOffOn), decideOn: fromDay(decideOn) }
  await ctx.db.round.update({
    where: { orgId_id: { orgId: ctx.org.id, id: roundId } },
    data: { name, ...days, capacity, graceDays, version: { increment: 1 } },
  })
  const detail = { name, from: opensOn, to: cutOffOn, decideOn, before: round.decideOn, capacity }
  await record(ctx, 'rounds.roundChanged', detail, { subject: { kind: 'round', id: roundId } })
  if (decideOn !== round.decideOn && round.placed > 0) {
    const { decideOn: before } = round
    const key = `round.moved:${roundId}:${before}`
    await enqueue(ctx, 'round.moved', { orgId: ctx.org.id, roundId, before }, { key })
  }
  return { next: `/${ctx.org.slug}/office/rounds?done=changed` }
}
