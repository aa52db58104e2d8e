import type { PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'

export type NextRound = { id: string; name: string; decideOn: PlainDate }
type Open = NextRound & { capacity: number | null }

/**
 * The round an application sent today is read in: the one that closes first among those that still take applications (days
 * of grace included) and have room; null where there is none. Whoever withdrew has given their place back, and one
 * that is `sent` again does not stand in its own way. The rounds are held until the transaction ends, so that two
 * applications do not take the last place.
 */
export async function nextRound(ctx: Ctx, sent: string | null = null): Promise<NextRound | null> {
  const day = today(ctx)
  const rounds = await ctx.db.$queryRaw<Open[]>`
    select "id", "name", to_char("decideOn", 'YYYY-MM-DD') as "decideOn", "capacity" from "Round"
    where "orgId" = ${ctx.org.id}::uuid and "closedAt" is null
      and "opensOn" <= ${day}::date and "cutOffOn" + "graceDays" >= ${day}::date
    order by "cutOffOn", "id" for update`
  for (const { capacity, ...round } of rounds) {
    if (capacity === null) return round
    const placed = await ctx.db.application.count({
      where: {
        orgId: ctx.org.id,
        roundId: round.id,
        state: { not: 'withdrawn' },
        ...(sent ? { id: { not: sent } } : {}),
      },
    })
    if (placed < capacity) return round
  }
  return null
}
