import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { lockRound } from '../lock-round'
import { mayManageRounds } from '../policy'
import type { RoundRef } from '../schema'

/**
 * Takes a round away whose day nobody is promised. One with cases is closed instead. Those that were withdrawn are let go
 * (a trigger empties their round), and keep its name on their timelines.
 */
export async function deleteRound(ctx: Ctx, { roundId }: z.output<typeof RoundRef>): Promise<{ next: string }> {
  const round = await lockRound(ctx, roundId)
  demand(mayManageRounds(ctx.actor))
  if (round.placed > 0) {
    throw new DomainError('closed', { reason: 'rounds.error.hasCases', detail: { count: round.placed } })
  }
  const withdrawn = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id, roundId },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id } of withdrawn)
    await record(ctx, 'rounds.withdrawnReleased', { round: round.name }, { applicationId: id })
  await ctx.db.round.delete({ where: { orgId_id: { orgId: ctx.org.id, id: roundId } } })
  await record(ctx, 'rounds.roundDeleted', { name: round.name }, { subject: { kind: 'round', id: roundId } })
  return { next: `/${ctx.org.slug}/office/rounds?done=deleted` }
}
