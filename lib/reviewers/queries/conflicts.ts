import { addMonths, type PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { join, type Sql, sql } from '@/lib/db/sql'
import { CONFLICTS, type Conflict } from '../schema/conflicts'

/**
 * For so long after somebody has left an employer they are no stranger to those who work or worked there, nor to whoever
 * gave them RSC. The field gives no number; funders of research commonly ask about the last three to five years. What is
 * older, people declare themselves.
 */
const TIED_MONTHS = 60

export function conflictKey(judgeId: string, ownerId: string): string {
  return `${judgeId}:${ownerId}`
}

/** Where each tie stands in the data: selects of `judgeId` and `ownerId`. Somebody named by address only is known by it. */
function ties(org: string, since: PlainDate): Record<Conflict, Sql> {
  const gave = sql`(exists (select 1 from "RscRun" r where r."orgId" = g."orgId" and r."giverId" = g."id")
    or exists (select 1 from "SessionMember" m where m."orgId" = g."orgId" and m."giverId" = g."id"))`
  const lately = sql`(exists (select 1 from "RscRun" r where r."orgId" = g."orgId" and r."giverId" = g."id"
      and r."toDay" >= ${since}::date)
    or exists (select 1 from "SessionMember" m where m."orgId" = g."orgId" and m."giverId" = g."id"
      and m."heldOn" >= ${since}::date))`
  return {
    self: sql`select j."id", o."id" from judge j join owner o on o."id" = j."id"`,
    adviser: sql`select j."id", o."id" from "Application" a join owner o on o."id" = a."personId"
      join judge j on j."id" = a."adviserId" or j."id" = any(a."advisedBefore") where a."orgId" = ${org}::uuid`,
    'gave-rsc': sql`select j."id", o."id" from "Giver" g join owner o on o."id" = g."personId"
        join judge j on j."id" = g."giverPersonId" where g."orgId" = ${org}::uuid and ${gave}
      union select j."id", o."id" from "Giver" g join owner o on o."id" = g."personId"
        join judge j on j."email" = lower(g."email") where g."orgId" = ${org}::uuid and ${gave}`,
    'received-rsc': sql`select j."id", o."id" from "Giver" g join judge j on j."id" = g."personId"
        join owner o on o."id" = g."giverPersonId" where g."orgId" = ${org}::uuid and ${lately}
      union select j."id", o."id" from "Giver" g join judge j on j."id" = g."personId"
        join owner o on o."email" = lower(g."email") where g."orgId" = ${org}::uuid and ${lately}`,
    'gave-reference': sql`select j."id", o."id" from "Reference" f
      join "Application" a on a."orgId" = f."orgId" and a."id" = f."applicationId" join owner o on o."id" = a."personId"
      join judge j on j."email" = lower(f."email")
      where f."orgId" = ${org}::uuid
        and (f."receivedAt" is not null or (f."declinedAt" is null and f."cancelledAt" is null))`,
    'same-employer': sql`select j."id", o."id" from works jw join judge j on j."id" = jw."personId"
      join works ow on ow."form" = jw."form" join owner o on o."id" = ow."personId"
      where j."id" <> o."id" and jw."form" not in (select "form" from shared)`,
    'same-team': sql`select j."id", o."id" from teams t join judge j on j."id" = t."personId"
        join works ow on ow."form" = t."form" join owner o on o."id" = ow."personId" where j."id" <> o."id"
      union select j."id", o."id" from teams t join judge j on j."id" = t."personId"
        join teams ot on ot."form" = t."form" join owner o on o."id" = ot."personId" where j."id" <> o."id"
      union select j."id", o."id" from works jw join judge j on j."id" = jw."personId"
        join teams ot on ot."form" = jw."form" join owner o on o."id" = ot."personId" where j."id" <> o."id"`,
    declared: sql`select j."id", o."id" from "Conflict" c join judge j on j."id" = c."personId" join owner o
        on o."id" = c."otherId" or o."email" = nullif(c."otherEmail", '') or nullif(c."otherForm", '') = any (o."forms")
      where c."orgId" = ${org}::uuid and c."liftedAt" is null`,
  }
}

/** People under every name and address they are known by: of entries that were joined into theirs, too. */
function known(ids: string[]): Sql {
  return sql`(p."id" = any(${ids}::uuid[]) or p."joinedIntoId" = any(${ids}::uuid[]))`
}

/**
 * What is found in the data between each who would judge and each who would be judged, in one statement: it is their own
 * application; they are or were the adviser on one of the applicant's; the applicant logged RSC with them, in a run or a session, or
 * they with the applicant within the last five years; they gave a reference or are asked for one; both worked for one
 * employer within the last five years, unless the association says that it ties nobody; one names a team the
 * other works in or names too; or it was declared. Pairs without any tie are not in the answer: `conflictKey` finds them.
 */
export async function conflictsBetween(
  ctx: Ctx,
  judgeIds: readonly string[],
  ownerIds: readonly string[],
): Promise<Map<string, Conflict[]>> {
  const org = ctx.org.id
  const since = addMonths(today(ctx), -TIED_MONTHS)
  const kinds = ties(org, since)
  const all = CONFLICTS.map(
    (kind, place) => sql`select k.*, ${place}::int as "place" from (${kinds[kind]}) k("judgeId", "ownerId")`,
  )
  const rows = await ctx.db.$queryRaw<{ judgeId: string; ownerId: string; places: number[] }[]>`
    with judge as materialized (select coalesce(p."joinedIntoId", p."id") as "id", lower(p."email") as "email" from "Person" p
        where p."orgId" = ${org}::uuid and ${known([...judgeIds])}),
      owner as materialized (select coalesce(p."joinedIntoId", p."id") as "id", lower(p."email") as "email",
          array[p."searchName", attune.search_form(p."givenName" || ' ' || p."familyName")] as "forms" from "Person" p
        where p."orgId" = ${org}::uuid and ${known([...ownerIds])}),
      works as materialized (select w."personId", attune.employer_form(w."employer") as "form" from "Work" w
        where w."orgId" = ${org}::uuid and w."personId" = any(${[...judgeIds, ...ownerIds]}::uuid[])
          and (w."toDay" is null or w."toDay" >= ${since}::date)),
      shared as materialized (select attune.employer_form(s."name") as "form"
        from unnest(${[...ctx.org.settings.review.sharedEmployers]}::text[]) s("name")
        where attune.employer_form(s."name") is not null),
      teams as materialized (select t."personId", attune.employer_form(t."name") as "form" from "ReviewerTeam" t
        where t."orgId" = ${org}::uuid and t."personId" = any(${[...judgeIds, ...ownerIds]}::uuid[]))
    select "judgeId", "ownerId", array_agg(distinct "place" order by "place") as "places"
    from (${join(all, ' union all ')}) tie group by "judgeId", "ownerId"`
  return new Map(
    rows.map(({ judgeId, ownerId, places }) => [
      conflictKey(judgeId, ownerId),
      places.flatMap((place) => CONFLICTS[place] ?? []),
    ]),
  )
}
