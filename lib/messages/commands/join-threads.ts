import type { JoinedPeople } from '@/lib/core/joined-people'
import type { Ctx } from '@/lib/ctx/ctx'

/**
 * The messages' part of joining: how far somebody has read goes over, the further one where both had read. Comments stay as
 * they were sent, under the name they were sent under.
 */
export async function joinThreads(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  const org = ctx.org.id
  await ctx.db.$executeRaw`
    insert into "CommentRead" ("orgId", "personId", "applicationId", "section", "throughId", "readAt")
    select l."orgId", ${stayingId}::uuid, l."applicationId", l."section", l."throughId", l."readAt" from "CommentRead" l
    where l."orgId" = ${org}::uuid and l."personId" = ${leavingId}::uuid
    on conflict ("orgId", "personId", "applicationId", "section")
    do update set "throughId" = excluded."throughId", "readAt" = excluded."readAt"
    where "CommentRead"."throughId" < excluded."throughId"`
  await ctx.db.commentRead.deleteMany({ where: { orgId: org, personId: leavingId } })
  await ctx.db.$executeRaw`
    update "CommentDigest" l set "personId" = ${stayingId}::uuid
    where l."orgId" = ${org}::uuid and l."personId" = ${leavingId}::uuid
      and not exists (select 1 from "CommentDigest" s where s."orgId" = l."orgId" and s."day" = l."day"
        and s."personId" = ${stayingId}::uuid)`
}
