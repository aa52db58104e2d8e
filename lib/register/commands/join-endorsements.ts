import type { JoinedPeople } from '@/lib/core/joined-people'
import { registerName } from '@/lib/core/search-name'
import type { Ctx } from '@/lib/ctx/ctx'

/**
 * The register's part of joining: endorsements go over with their numbers, and all stand under the name of the one that
 * stays, so that the register shows one person; vetting as a giver goes over too.
 */
export async function joinEndorsements(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  const orgId = ctx.org.id
  const person = await ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId, id: stayingId } } })
  const own = await ctx.db.endorsement.findFirst({
    where: { orgId, personId: stayingId },
    orderBy: [{ awardedAt: 'desc' }, { id: 'desc' }],
    select: { publicName: true, searchName: true },
  })
  const name = own ?? registerName(person)
  const where = { orgId, personId: leavingId }
  await ctx.db.endorsement.updateMany({ where, data: { personId: stayingId, ...name } })
  await ctx.db.vettedGiver.updateMany({ where, data: { personId: stayingId } })
}
