import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { mayRunByClock } from '../policy/rounds'
import { tellRound } from './move-to-round'

type Promised = { id: string; personId: string; reference: string; category: string }

/**
 * A round is decided on another day than it was: whoever was promised the day before hears of the new one. What was promised
 * a day of its own since, after questions or a hold, keeps it. At most `atOnce` cases; answers how many there were.
 */
export async function followRound(
  ctx: Ctx,
  { roundId, before, atOnce }: { roundId: string; before: PlainDate; atOnce: number },
): Promise<number> {
  demand(mayRunByClock(ctx.actor))
  const orgId = ctx.org.id
  const [round] = await ctx.db.$queryRaw<{ name: string; decideOn: PlainDate }[]>`
    select "name", to_char("decideOn", 'YYYY-MM-DD') as "decideOn" from "Round"
    where "orgId" = ${orgId}::uuid and "id" = ${roundId}::uuid`
  if (!round) throw new DomainError('not_found')
  if (round.decideOn === before) return 0
  const cases = await ctx.db.$queryRaw<Promised[]>`
    select "id", "personId", "reference", coalesce("category", "addOns"[1]) as "category" from "Application"
    where "orgId" = ${orgId}::uuid and "roundId" = ${roundId}::uuid and "expectedOn" = ${before}::date
      and "state" in ('submitted', 'in_review', 'info_requested')
    order by "id" limit ${atOnce} for update`
  await ctx.db.application.updateMany({
    where: { orgId, id: { in: cases.map(({ id }) => id) } },
    data: { expectedOn: fromDay(round.decideOn), version: { increment: 1 } },
  })
  for (const app of cases) {
    const detail = { round: round.name, expectedOn: round.decideOn, before }
    await record(ctx, 'portfolio.roundFollowed', detail, { applicationId: app.id })
    await tellRound(ctx, app, round)
  }
  return cases.length
}
