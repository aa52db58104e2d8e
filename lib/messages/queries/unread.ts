import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { isSectionCode, type SectionCode } from '@/lib/rules/sections'

export type SectionTalk = { section: SectionCode; comments: number; unread: number }

type Row = { applicationId: string; section: string; comments: number; unread: number }

async function counted(ctx: Ctx, applicationIds: readonly string[]): Promise<Row[]> {
  if (applicationIds.length === 0) return []
  const { personId } = personOf(ctx)
  return ctx.db.$queryRaw<Row[]>`
    select c."applicationId", c."section", count(*)::int as "comments",
      (count(*) filter (where c."authorId" <> ${personId}::uuid
        and (r."throughId" is null or c."id" > r."throughId")))::int as "unread"
    from "Comment" c left join "CommentRead" r on r."orgId" = c."orgId" and r."personId" = ${personId}::uuid
      and r."applicationId" = c."applicationId" and r."section" = c."section"
    where c."orgId" = ${ctx.org.id}::uuid and c."applicationId" = any(${applicationIds}::uuid[])
    group by 1, 2`
}

/**
 * Where there is talk beside one application, and how much of it the actor has not read. Whether they may see the
 * application is asked by the query this stands beside.
 */
export async function talkBeside(ctx: Ctx, applicationId: string): Promise<SectionTalk[]> {
  const rows = await counted(ctx, [applicationId])
  return rows.flatMap(({ section, comments, unread }) =>
    isSectionCode(section) ? [{ section, comments, unread }] : [],
  )
}

/** How many comments the actor has not read, by application; those without any are left out. One statement. */
export async function unreadIn(ctx: Ctx, applicationIds: readonly string[]): Promise<Map<string, number>> {
  const sums = new Map<string, number>()
  for (const { applicationId, unread } of await counted(ctx, applicationIds)) {
    if (unread > 0) sums.set(applicationId, (sums.get(applicationId) ?? 0) + unread)
  }
  return sums
}
