import type { JoinedPeople } from '@/lib/core/joined-people'
import type { Ctx } from '@/lib/ctx/ctx'

/**
 * The desk's part of joining: views go over unless there is one of that name, and who decided stays who decided, so that
 * nobody answers the appeal against a decision of their own under another name.
 */
export async function joinCasework(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  const orgId = ctx.org.id
  await ctx.db.decision.updateMany({ where: { orgId, decidedById: leavingId }, data: { decidedById: stayingId } })
  await ctx.db.appeal.updateMany({ where: { orgId, decidedById: leavingId }, data: { decidedById: stayingId } })
  await ctx.db.$executeRaw`
    update "DeskView" l set "ownerId" = ${stayingId}::uuid,
      "opens" = l."opens" and not exists (select 1 from "DeskView" o where o."orgId" = l."orgId"
        and o."ownerId" = ${stayingId}::uuid and o."opens")
    where l."orgId" = ${orgId}::uuid and l."ownerId" = ${leavingId}::uuid
      and not exists (select 1 from "DeskView" s where s."orgId" = l."orgId" and s."ownerId" = ${stayingId}::uuid
        and s."name" = l."name")`
}
