import type { JoinedPeople } from '@/lib/core/joined-people'
import type { Ctx } from '@/lib/ctx/ctx'

/** The part of joining that spreadsheets have: what was brought in, and what still waits for its owner, goes over. */
export async function joinImports(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  await ctx.db.import.updateMany({ where: { orgId: ctx.org.id, personId: leavingId }, data: { personId: stayingId } })
}
