import type { Ctx } from '@/lib/ctx/ctx'
import { LIKENESSES, type Likeness } from '@/lib/review/queries/look-alikes'

/** What two entries of one association share that makes them look like one person. */
export async function likenessesOf(ctx: Ctx, oneId: string, otherId: string): Promise<Likeness[]> {
  const [row] = await ctx.db.$queryRaw<Record<Likeness, boolean>[]>`
    select a."searchName" = b."searchName" and a."searchName" <> '' as "name",
      a."emailKey" = b."emailKey" and a."emailKey" <> '' as "email",
      a."phoneKey" = b."phoneKey" and a."phoneKey" <> '' as "phone"
    from "Person" a join "Person" b on b."orgId" = a."orgId" and b."id" = ${otherId}::uuid
    where a."orgId" = ${ctx.org.id}::uuid and a."id" = ${oneId}::uuid`
  return LIKENESSES.filter((likeness) => row?.[likeness])
}

export type Twins = { kind: 'education' | 'work' | 'training' | 'rsc' | 'membership'; count: number }[]

/** Entries that stand in both ledgers word for word: joined, they would count twice. */
export async function twinsOf(ctx: Ctx, oneId: string, otherId: string): Promise<Twins> {
  const org = ctx.org.id
  return ctx.db.$queryRaw<Twins>`
    with mine as (
      select "personId", 'education' as "kind", lower("institution") || '|' || "completedOn" as "what" from "Education"
        where "orgId" = ${org}::uuid
      union all select "personId", 'work', lower("employer") || '|' || "fromDay" from "Work" where "orgId" = ${org}::uuid
      union all select "personId", 'training', lower("title") || '|' || "completedOn" || '|' || "minutes" from "Training"
        where "orgId" = ${org}::uuid
      union all select r."personId", 'rsc', lower(g."email") || '|' || r."fromDay" || '|' || r."toDay" || '|' || r."minutes"
        from "RscRun" r join "Giver" g on g."orgId" = r."orgId" and g."id" = r."giverId" where r."orgId" = ${org}::uuid
      union all select "personId", 'membership', lower("association") || '|' || "fromDay" from "Membership"
        where "orgId" = ${org}::uuid)
    select a."kind", count(distinct a."what")::int as "count" from mine a join mine b on b."kind" = a."kind" and b."what" = a."what"
    where a."personId" = ${oneId}::uuid and b."personId" = ${otherId}::uuid group by 1 order by 1`
}
