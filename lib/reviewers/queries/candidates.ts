import { addMonths } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import type { PoolFacts } from '@/lib/rules/reviewer-fit'

/** Somebody of the pool who holds the role, as assigning needs them. */
export type Candidate = PoolFacts & {
  id: string
  name: string
  email: string
  locale: string
  /** Readings given to them within the last twelve months, not counting those they did not take on. */
  year: number
}

/** Over which time work is shared out evenly, and the same two count as having read together. */
const FAIR_MONTHS = 12

/** The whole pool, in one statement. Who may know it is the caller's policy. */
export async function candidates(ctx: Ctx): Promise<Candidate[]> {
  const day = today(ctx)
  const since = addMonths(day, -FAIR_MONTHS)
  return ctx.db.$queryRaw<Candidate[]>`
    select p."id", p."givenName" || ' ' || p."familyName" as "name", p."email", p."locale", r."paused", r."categories",
      r."languages", r."loadLimit",
      r."unreachedEmail" <> '' and r."unreachedEmail" = lower(p."email") as "unreached", to_char(r."trainedUntil", 'YYYY-MM-DD') as "trainedUntil",
      coalesce((select json_agg(json_build_object('from', to_char(w."fromDay", 'YYYY-MM-DD'), 'to', to_char(w."toDay", 'YYYY-MM-DD'))
          order by w."fromDay", w."id")
        from "ReviewerAway" w where w."orgId" = r."orgId" and w."personId" = r."personId" and w."toDay" >= ${day}::date), '[]') as "away",
      coalesce(v."load", 0)::int as "load", coalesce(v."behind", false) as "uncalibrated", coalesce(v."year", 0)::int as "year"
    from "Reviewer" r
    join "Person" p on p."orgId" = r."orgId" and p."id" = r."personId"
    left join (
      select "reviewerId",
        count(*) filter (where "closedAt" is null and "submittedAt" is null and "kind" <> 'calibration') as "load",
        bool_or("kind" = 'calibration' and "closedAt" is null and "submittedAt" is null and "dueOn" < ${day}::date) as "behind",
        count(*) filter (where "assignedAt" >= ${since}::date and "kind" <> 'calibration') as "year"
      from "Review" where "orgId" = ${ctx.org.id}::uuid and "declinedAt" is null and "removedAt" is null
      group by "reviewerId"
    ) v on v."reviewerId" = r."personId"
    where r."orgId" = ${ctx.org.id}::uuid and exists (
      select 1 from "RoleHeld" h where h."orgId" = r."orgId" and h."personId" = r."personId" and h."role" = 'reviewer')
    order by r."personId"`
}

/** The pool held still: two who assign at the same moment act one after the other. Applications are locked before it. */
export async function lockPool(ctx: Ctx): Promise<void> {
  await ctx.db.$queryRaw`
    select 1 from "Reviewer" where "orgId" = ${ctx.org.id}::uuid order by "personId" for no key update`
}

type Pair = { one: string; other: string; times: number }

/** Who read together, and who read what of whom before, within the same months. */
export async function history(
  ctx: Ctx,
  ownerIds: readonly string[],
): Promise<{ pairs: Map<string, number>; again: Map<string, number> }> {
  const since = addMonths(today(ctx), -FAIR_MONTHS)
  const pairs = await ctx.db.$queryRaw<Pair[]>`
    select a."reviewerId" as "one", b."reviewerId" as "other", count(*)::int as "times"
    from "Review" a
    join "Review" b on b."orgId" = a."orgId" and b."applicationId" = a."applicationId" and b."reading" = a."reading"
      and b."reviewerId" > a."reviewerId" and b."kind" in ('formal', 'third')
      and b."declinedAt" is null and b."removedAt" is null
    where a."orgId" = ${ctx.org.id}::uuid and a."kind" in ('formal', 'third') and a."assignedAt" >= ${since}::date
      and a."declinedAt" is null and a."removedAt" is null
    group by 1, 2`
  const again = await ctx.db.$queryRaw<Pair[]>`
    select r."reviewerId" as "one", a."personId" as "other", count(*)::int as "times"
    from "Review" r join "Application" a on a."orgId" = r."orgId" and a."id" = r."applicationId"
    where r."orgId" = ${ctx.org.id}::uuid and a."personId" = any(${[...ownerIds]}::uuid[])
      and r."kind" <> 'calibration' and r."declinedAt" is null and r."removedAt" is null
    group by 1, 2`
  const keyed = (rows: Pair[]) => new Map(rows.map(({ one, other, times }) => [`${one}:${other}`, times]))
  return { pairs: keyed(pairs), again: keyed(again) }
}
