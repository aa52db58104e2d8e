import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { LIKENESSES, type Likeness } from '@/lib/review/queries/look-alikes'
import { isUnderWay, type JoiningPhase, joiningPhase, mayCompare } from '../policy'

export type Suggestion = { oneId: string; otherId: string; one: string; other: string; likenesses: Likeness[] }
export type JoiningLine = { oneId: string; otherId: string; one: string; other: string; phase: JoiningPhase; at: Date }
export type JoiningsList = { suggested: Suggestion[]; more: boolean; asked: JoiningLine[]; ended: JoiningLine[] }

const PAGE = 50
/** So many pairs of each likeness are looked at: a name shared by hundreds is no hint. */
const LOOKED_AT = 200

/** Who may be here twice in this association, who is asked about it, and what came of it lately. */
export async function joiningsList(ctx: Ctx): Promise<JoiningsList> {
  demand(mayCompare(ctx.actor))
  const rows = await ctx.db.joining.findMany({
    where: { orgId: ctx.org.id },
    orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
    take: PAGE,
    include: { staying: true, leaving: true },
  })
  const name = (person: { givenName: string; familyName: string }) => `${person.givenName} ${person.familyName}`
  const lines = rows.map((row): JoiningLine => {
    const { stayingId: oneId, leavingId: otherId, staying, leaving, proposedAt } = row
    const at = row.joinedAt ?? row.closedAt ?? proposedAt
    return { oneId, otherId, one: name(staying), other: name(leaving), phase: joiningPhase(row, ctx.now), at }
  })
  const found = await suggestions(ctx)
  return {
    suggested: found.slice(0, PAGE),
    more: found.length > PAGE,
    asked: lines.filter(({ phase }) => isUnderWay(phase)),
    ended: lines.filter(({ phase }) => !isUnderWay(phase)),
  }
}

/** Pairs that share a name, an address or a number; without those told apart, joined, or asked about just now. */
async function suggestions(ctx: Ctx): Promise<Suggestion[]> {
  const org = ctx.org.id
  const rows = await ctx.db.$queryRaw<(Omit<Suggestion, 'likenesses'> & { likenesses: string[] })[]>`
    with here as materialized (select "id", "searchName", "emailKey", "phoneKey" from "Person"
        where "orgId" = ${org}::uuid and "joinedIntoId" is null),
    pairs as (
      (select a."id" as "one", b."id" as "other", 'email' as "why" from here a join here b
        on b."emailKey" = a."emailKey" and b."id" > a."id" where a."emailKey" <> '' limit ${LOOKED_AT})
      union all (select a."id", b."id", 'phone' from here a join here b
        on b."phoneKey" = a."phoneKey" and b."id" > a."id" where a."phoneKey" <> '' limit ${LOOKED_AT})
      union all (select a."id", b."id", 'name' from here a join here b
        on b."searchName" = a."searchName" and b."id" > a."id" where a."searchName" <> '' limit ${LOOKED_AT}))
    select "one" as "oneId", "other" as "otherId", p."givenName" || ' ' || p."familyName" as "one",
      q."givenName" || ' ' || q."familyName" as "other", array_agg("why" order by "why") as "likenesses"
    from pairs
    join "Person" p on p."orgId" = ${org}::uuid and p."id" = "one" join "Person" q on q."orgId" = ${org}::uuid and q."id" = "other"
    where not exists (select 1 from "Apart" s where s."orgId" = ${org}::uuid and s."oneId" = "one" and s."otherId" = "other")
      and not exists (select 1 from "Joining" j where j."orgId" = ${org}::uuid and j."closedAt" is null
        and (j."agreedAt" is not null or j."expiresAt" > ${ctx.now})
        and "one" in (j."stayingId", j."leavingId") and "other" in (j."stayingId", j."leavingId"))
    group by 1, 2, 3, 4 order by count(*) desc, 3, 4, 1, 2 limit ${PAGE + 1}`
  return rows.map((row) => ({ ...row, likenesses: LIKENESSES.filter((one) => row.likenesses.includes(one)) }))
}
