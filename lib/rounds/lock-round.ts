import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'

export type LockedRound = {
  id: string
  name: string
  cutOffOn: PlainDate
  decideOn: PlainDate
  capacity: number | null
  closed: boolean
  version: number
  /** How many applications are in it, those that were withdrawn and those that have a place. */
  cases: number
  placed: number
}

/** One round, held until the transaction ends: nothing is placed in it meanwhile. */
export async function lockRound(ctx: Ctx, roundId: string): Promise<LockedRound> {
  const [row] = await ctx.db.$queryRaw<Omit<LockedRound, 'cases' | 'placed'>[]>`
    select r."id", r."name", to_char(r."cutOffOn", 'YYYY-MM-DD') as "cutOffOn",
      to_char(r."decideOn", 'YYYY-MM-DD') as "decideOn", r."capacity", r."closedAt" is not null as "closed", r."version"
    from "Round" r where r."orgId" = ${ctx.org.id}::uuid and r."id" = ${roundId}::uuid for update`
  if (!row) throw new DomainError('not_found')
  // Counted by a statement of its own: what waited for the row sees what was placed meanwhile.
  const [counted] = await ctx.db.$queryRaw<{ cases: number; placed: number }[]>`
    select count(*)::int as "cases", (count(*) filter (where "state" <> 'withdrawn'))::int as "placed" from "Application"
    where "orgId" = ${ctx.org.id}::uuid and "roundId" = ${roundId}::uuid`
  return { ...row, cases: counted?.cases ?? 0, placed: counted?.placed ?? 0 }
}

/** Whether one more finds a place. */
export function hasRoom({ capacity, placed }: Pick<LockedRound, 'capacity' | 'placed'>): boolean {
  return capacity === null || placed < capacity
}
