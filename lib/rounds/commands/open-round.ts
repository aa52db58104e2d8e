import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { mayManageRounds } from '../policy'
import type { OpenRoundInput } from '../schema'

/** Plans a round: applications sent within its days are placed in it while there is room. */
export async function openRound(
  ctx: Ctx,
  input: z.output<typeof OpenRoundInput>,
): Promise<{ roundId: string; next: string }> {
  demand(mayManageRounds(ctx.actor))
  const { name, opensOn, cutOffOn, decideOn, capacity, graceDays } = input
  const roundId = newId(ctx.now)
  const days = { opensOn: fromDay(opensOn), cutOffOn: fromDay(cutOffOn), decideOn: fromDay(decideOn) }
  await ctx.db.round.create({
    data: { orgId: ctx.org.id, id: roundId, name, ...days, capacity, graceDays, createdAt: ctx.now },
  })
  const detail = { name, from: opensOn, to: cutOffOn, decideOn, capacity }
  await record(ctx, 'rounds.roundOpened', detail, { subject: { kind: 'round', id: roundId } })
  return { roundId, next: `/${ctx.org.slug}/office/rounds?done=opened` }
}
