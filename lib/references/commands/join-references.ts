import type { JoinedPeople } from '@/lib/core/joined-people'
import type { Ctx } from '@/lib/ctx/ctx'

/** The references' part of joining: a link that was shown to the applicant still reads as shown to the applicant. */
export async function joinReferences(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  const where = { orgId: ctx.org.id, linkShownToId: leavingId }
  await ctx.db.reference.updateMany({ where, data: { linkShownToId: stayingId } })
}
