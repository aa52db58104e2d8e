import type { Ctx } from '@/lib/ctx/ctx'

/**
 * Applications of the reader's own. Who works in the office may apply as well, and is an applicant there: notes, flags, who
 * reads it, what readers write to each other are kept from them as from everybody else who applies.
 */
export async function ownApplications(ctx: Ctx): Promise<string[]> {
  if (ctx.actor.kind !== 'person') return []
  const rows = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id, personId: ctx.actor.personId },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id }) => id)
}
