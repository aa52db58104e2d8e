import type { JoinedPeople } from '@/lib/core/joined-people'
import type { Ctx } from '@/lib/ctx/ctx'

/**
 * The pool's part of joining: readings, days away, teams and conflicts of interest of both hold for the one that stays. A
 * reading of a case both had read stays under the name it was read under. Comes before the roles, whose trigger would begin
 * an empty place in the pool.
 */
export async function joinReviewer(ctx: Ctx, people: JoinedPeople): Promise<void> {
  const { stayingId, leavingId } = people
  const orgId = ctx.org.id
  await joinPool(ctx, people)
  await ctx.db.$executeRaw`
    update "Review" l set "reviewerId" = ${stayingId}::uuid
    where l."orgId" = ${orgId}::uuid and l."reviewerId" = ${leavingId}::uuid
      and not exists (select 1 from "Review" s where s."orgId" = l."orgId" and s."applicationId" = l."applicationId"
        and s."kind" = l."kind" and s."reading" = l."reading" and s."reviewerId" = ${stayingId}::uuid)`
  await ctx.db.conflict.updateMany({ where: { orgId, personId: leavingId }, data: { personId: stayingId } })
  await ctx.db.conflict.updateMany({ where: { orgId, otherId: leavingId }, data: { otherId: stayingId } })
  await ctx.db.conflict.updateMany({ where: { orgId, declaredById: leavingId }, data: { declaredById: stayingId } })
}

/** Where only the one who leaves was in the pool, their place goes over as it is; otherwise the one that stays keeps theirs. */
async function joinPool(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  const orgId = ctx.org.id
  const row = (personId: string) => ctx.db.reviewer.findUnique({ where: { orgId_personId: { orgId, personId } } })
  const leaving = await row(leavingId)
  if (!leaving) return
  if (!(await row(stayingId))) await ctx.db.reviewer.create({ data: { ...leaving, personId: stayingId } })
  const [where, data] = [{ orgId, personId: leavingId }, { personId: stayingId }]
  await ctx.db.reviewerAway.updateMany({ where, data })
  await ctx.db.reviewerTeam.updateMany({ where, data })
}
