import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { lockRound } from '../lock-round'
import { mayManageRounds } from '../policy'
import type { RoundRef } from '../schema'

/** A closed round takes applications again, within its days and while there is room. */
export async function reopenRound(ctx: Ctx, { roundId }: z.output<typeof RoundRef>): Promise<{ next: string }> {
  const round = await lockRound(ctx, roundId)
  demand(mayManageRounds(ctx.actor))
  if (!round.closed) throw new DomainError('conflict', { reason: 'rounds.error.openAlready' })
  await ctx.db.round.update({
    where: { orgId_id: { orgId: ctx.org.id, id: roundId } },
    data: { closedAt: null, version: { increment: 1 } },
  })
  await record(ctx, 'rounds.roundReopened', { name: round.name }, { subject: { kind: 'round', id: roundId } })
  return { next: `/${ctx.org.slug}/office/rounds?done=reopened` }
}
