import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { lockRound } from '../lock-round'
import { mayManageRounds } from '../policy'
import type { RoundRef } from '../schema'

/** Nothing more is placed in a round. What is in it stays there and is decided as promised. */
export async function closeRound(ctx: Ctx, { roundId }: z.output<typeof RoundRef>): Promise<{ next: string }> {
  const round = await lockRound(ctx, roundId)
  demand(mayManageRounds(ctx.actor))
  if (round.closed) throw new DomainError('conflict', { reason: 'rounds.error.closedAlready' })
  await ctx.db.round.update({
    where: { orgId_id: { orgId: ctx.org.id, id: roundId } },
    data: { closedAt: ctx.now, version: { increment: 1 } },
  })
  const subject = { kind: 'round', id: roundId }
  await record(ctx, 'rounds.roundClosed', { name: round.name, cases: round.cases }, { subject })
  return { next: `/${ctx.org.slug}/office/rounds?done=closed` }
}
