import { type Ctx, today } from '@/lib/ctx/ctx'

/**
 * The round an application sent today is read in: of those that still take applications and have room the one that closes
 * first. Held until the transaction ends, so that two applications do not take the last place. `null` where there is none.
 */
export async function nextRound(ctx: Ctx): Promise<string | null> {
  const day = today(ctx)
  const rounds = await ctx.db.$queryRaw<{ id: string; capacity: number | null }[]>`
    select "id", "capacity" from "Round"
    where "orgId" = ${ctx.org.id}::uuid and "closedAt" is null
      and "opensOn" <= ${day}::date and "cutOffOn" >= ${day}::date
    order by "cutOffOn", "id" for update`
  for (const { id, capacity } of rounds) {
    if (capacity === null) return id
    const placed = await ctx.db.application.count({ where: { orgId: ctx.org.id, roundId: id } })
    if (placed < capacity) return id
  }
  return null
}
