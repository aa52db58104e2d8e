import type { Ctx } from '@/lib/ctx/ctx'

/** What makes two people of an association look like one. */
export const LIKENESSES = ['name', 'email', 'phone'] as const
export type Likeness = (typeof LIKENESSES)[number]

export type LookAlike = {
  personId: string
  name: string
  email: string
  likenesses: Likeness[]
  applications: { id: string; reference: string; state: string }[]
}

export type Concern = { applicationId: string; reference: string; name: string; reason: string }

export type LookAlikes = {
  /** Other people who could be the applicant, each with what they applied for. */
  people: LookAlike[]
  /** The applicant's own other applications that have not ended. */
  beside: { id: string; reference: string; state: string }[]
  /** Concerns flagged in other applications of the applicant, or of somebody who could be the applicant. */
  concerns: Concern[]
}

/**
 * Whether the applicant is here twice: the same name (without accents), the same address but for tags and dots, the same
 * telephone number. Only the staff see it; nothing is joined by itself.
 */
export async function lookAlikes(ctx: Ctx, applicationId: string): Promise<LookAlikes> {
  const org = ctx.org.id
  const people = await ctx.db.$queryRaw<LookAlike[]>`
    with me as (
      select p.* from "Application" a join "Person" p on p."orgId" = a."orgId" and p."id" = a."personId"
      where a."orgId" = ${org}::uuid and a."id" = ${applicationId}::uuid
    ), found as (
      select o."id", 'name' as "why" from me join "Person" o on o."orgId" = ${org}::uuid and o."searchName" = me."searchName"
        where me."searchName" <> ''
      union select o."id", 'email' from me join "Person" o on o."orgId" = ${org}::uuid and o."emailKey" = me."emailKey"
        where me."emailKey" <> ''
      union select o."id", 'phone' from me join "Person" o on o."orgId" = ${org}::uuid and o."phoneKey" = me."phoneKey"
        where me."phoneKey" <> ''
    )
    select p."id" as "personId", p."givenName" || ' ' || p."familyName" as "name", p."email",
      array_agg(found."why" order by found."why") as "likenesses",
      (select coalesce(json_agg(json_build_object('id', a."id", 'reference', a."reference", 'state', a."state")
        order by a."startedAt" desc, a."id" desc), '[]') from "Application" a
        where a."orgId" = ${org}::uuid and a."personId" = p."id") as "applications"
    from found join "Person" p on p."orgId" = ${org}::uuid and p."id" = found."id"
    where p."id" <> (select "id" from me) and p."joinedIntoId" is null and not exists (select 1 from "Apart" s
      where s."orgId" = p."orgId" and ((s."oneId" = p."id" and s."otherId" = (select "id" from me))
        or (s."otherId" = p."id" and s."oneId" = (select "id" from me))))
    group by p."id", p."givenName", p."familyName", p."email" order by count(*) desc, p."id" limit 10`
  const beside = await ctx.db.$queryRaw<LookAlikes['beside']>`
    select o."id", o."reference", o."state" from "Application" a
    join "Application" o on o."orgId" = a."orgId" and o."personId" = a."personId" and o."id" <> a."id"
    where a."orgId" = ${org}::uuid and a."id" = ${applicationId}::uuid and o."state" not in ('endorsed', 'withdrawn')
    order by o."startedAt" desc, o."id" limit 10`
  const alike = people.map(({ personId }) => personId)
  const concerns = await ctx.db.$queryRaw<Concern[]>`
    select o."id" as "applicationId", o."reference", p."givenName" || ' ' || p."familyName" as "name", f."reason"
    from "Application" a
    join "Application" o on o."orgId" = a."orgId" and o."id" <> a."id"
      and (o."personId" = a."personId" or o."personId" = any(${alike}::uuid[]))
    join "CaseFlag" f on f."orgId" = o."orgId" and f."applicationId" = o."id" and f."kind" = 'concern'
      and f."clearedAt" is null
    join "Person" p on p."orgId" = o."orgId" and p."id" = o."personId"
    where a."orgId" = ${org}::uuid and a."id" = ${applicationId}::uuid order by f."raisedAt" desc, f."id" limit 10`
  return { people, beside, concerns }
}
