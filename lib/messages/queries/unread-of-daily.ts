import type { Ctx } from '@/lib/ctx/ctx'
import { isSectionCode, type SectionCode } from '@/lib/rules/sections'
import type { Voice } from '../schema'

export type UnreadThread = {
  personId: string
  name: string
  email: string
  locale: string
  as: Voice
  applicationId: string
  reference: string
  applicant: string
  section: SectionCode
  unread: number
  authors: string
  newestId: string
}

/** What those who want a daily digest have not read yet, thread by thread. One statement for the association. */
export async function unreadOfDaily(ctx: Ctx): Promise<UnreadThread[]> {
  const rows = await ctx.db.$queryRaw<(Omit<UnreadThread, 'section'> & { section: string })[]>`
    with mine as (
      select p.*, a."id" as "applicationId", a."reference", o."givenName" || ' ' || o."familyName" as "applicant",
        case p."id" when a."personId" then 'applicant' when a."adviserId" then 'adviser' else 'coordinator' end as "as"
      from "Person" p
      join "Application" a on a."orgId" = p."orgId" and p."id" in (a."personId", a."adviserId", a."coordinatorId")
      join "Person" o on o."orgId" = a."orgId" and o."id" = a."personId"
      where p."orgId" = ${ctx.org.id}::uuid and p."commentMail" = 'daily' and p."accountId" is not null)
    select m."id" as "personId", m."givenName" || ' ' || m."familyName" as "name", m."email", m."locale", m."as",
      m."applicationId", m."reference", m."applicant", c."section", count(*)::int as "unread",
      string_agg(distinct w."givenName" || ' ' || w."familyName", ', ' order by w."givenName" || ' ' || w."familyName") as "authors",
      (array_agg(c."id" order by c."id" desc))[1] as "newestId"
    from mine m
    join "Comment" c on c."orgId" = m."orgId" and c."applicationId" = m."applicationId" and c."authorId" <> m."id"
    join "Person" w on w."orgId" = c."orgId" and w."id" = c."authorId"
    left join "CommentRead" r on r."orgId" = c."orgId" and r."personId" = m."id"
      and r."applicationId" = c."applicationId" and r."section" = c."section"
    where (r."throughId" is null or c."id" > r."throughId")
      and (m."as" = 'applicant' or exists (select 1 from "RoleHeld" h
        where h."orgId" = m."orgId" and h."personId" = m."id" and h."role" = m."as"))
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    order by 1, 7, 6, 9`
  return rows.flatMap((row) => (isSectionCode(row.section) ? [{ ...row, section: row.section }] : []))
}
