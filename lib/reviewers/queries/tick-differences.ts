import type { Ctx } from '@/lib/ctx/ctx'

export type TickDifference = {
  entryKind: string
  entryId: string
  /** A domain, or `domain/competency` of the association's finer list. */
  competency: string
  /** The reviews in which it is ticked; in the others it is not. */
  by: string[]
}

/** What some of these reviews tick and others do not. Whose reviews may be compared is the caller's policy. */
export async function tickDifferences(ctx: Ctx, reviewIds: readonly string[]): Promise<TickDifference[]> {
  if (reviewIds.length < 2) return []
  return ctx.db.$queryRaw<TickDifference[]>`
    select t."entryKind", t."entryId", t."competency", array_agg(t."reviewId"::text order by t."reviewId") as "by"
    from "ReviewTick" t
    where t."orgId" = ${ctx.org.id}::uuid and t."reviewId" = any(${[...reviewIds]}::uuid[]) and t."on"
    group by t."entryKind", t."entryId", t."competency"
    having count(*) < ${reviewIds.length}
    order by t."entryKind", t."entryId", t."competency"`
}
