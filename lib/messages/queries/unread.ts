import { type Ctx, type ListCtx, personOf } from '@/lib/ctx/ctx'
import { SECTION_CODES, type SectionCode } from '@/lib/rules/sections'

export type SectionTalk = { section: SectionCode; comments: number; unread: number }

type Row = { section: string; comments: number; unread: number }

export type Talks = { adviser: string | null; sections: SectionTalk[] }

/**
 * Who advises on one application, where there is talk beside it, and how much of that the actor has not read. Whether
 * they may see the application is asked by the query this stands beside. One statement.
 */
export async function talksBeside(ctx: Ctx, applicationId: string): Promise<Talks> {
  const { personId } = personOf(ctx)
  const [org, app] = [ctx.org.id, applicationId]
  const [row] = await ctx.db.$queryRaw<{ adviser: string | null; sections: Row[] }[]>`
    select
      (select p."givenName" || ' ' || p."familyName" from "Application" a
        join "Person" p on p."orgId" = a."orgId" and p."id" = a."adviserId"
        where a."orgId" = ${org}::uuid and a."id" = ${app}::uuid) as "adviser",
      (select coalesce(json_agg(x order by x."section"), '[]') from (
        select c."section", count(*)::int as "comments", (count(*) filter (where c."authorId" <> ${personId}::uuid
          and (r."throughId" is null or c."id" > r."throughId")))::int as "unread"
        from "Comment" c left join "CommentRead" r on r."orgId" = c."orgId" and r."personId" = ${personId}::uuid
          and r."applicationId" = c."applicationId" and r."section" = c."section"
        where c."orgId" = ${org}::uuid and c."applicationId" = ${app}::uuid
        group by 1) x) as "sections"`
  const sections = SECTION_CODES.flatMap((section): SectionTalk[] => {
    const found = row?.sections.find((one) => one.section === section)
    return found ? [{ section, comments: found.comments, unread: found.unread }] : []
  })
  return { adviser: row?.adviser ?? null, sections }
}

/** Comments not read yet by part, as a task list marks them. */
export function unreadByPart({ sections }: Talks): Partial<Record<SectionCode, number>> {
  return Object.fromEntries(sections.flatMap(({ section, unread }) => (unread > 0 ? [[section, unread]] : [])))
}

/**
 * How many comments the actor has not read, by application, where they are the actor's to answer: their own, those they
 * advise on, those in their hands or in nobody's. Applications without any are left out. One statement.
 */
export async function unreadIn(ctx: ListCtx, applicationIds: readonly string[]): Promise<Map<string, number>> {
  if (applicationIds.length === 0) return new Map()
  const { personId } = personOf(ctx)
  const rows = await ctx.db.$queryRaw<{ id: string; unread: number }[]>`
    select c."applicationId" as "id", count(*)::int as "unread"
    from "Comment" c join "Application" a on a."orgId" = c."orgId" and a."id" = c."applicationId"
    left join "CommentRead" r on r."orgId" = c."orgId" and r."personId" = ${personId}::uuid
      and r."applicationId" = c."applicationId" and r."section" = c."section"
    where c."orgId" = ${ctx.org.id}::uuid and c."applicationId" = any(${applicationIds}::uuid[])
      and (a."coordinatorId" is null or ${personId}::uuid in (a."personId", a."adviserId", a."coordinatorId"))
      and c."authorId" <> ${personId}::uuid and (r."throughId" is null or c."id" > r."throughId")
    group by 1`
  return new Map(rows.map(({ id, unread }) => [id, unread]))
}
