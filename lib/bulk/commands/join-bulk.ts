import type { JoinedPeople } from '@/lib/core/joined-people'
import type { Ctx } from '@/lib/ctx/ctx'

/** The part of joining that acts on many cases have: a run goes on, and may be undone, in the name of the one that stays. */
export async function joinBulk(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  const orgId = ctx.org.id
  await ctx.db.bulkAct.updateMany({ where: { orgId, byId: leavingId }, data: { byId: stayingId } })
  await ctx.db.bulkAct.updateMany({ where: { orgId, stoppedById: leavingId }, data: { stoppedById: stayingId } })
}
