import { record } from '@/lib/audit/record'
import type { Ctx } from '@/lib/ctx/ctx'

/**
 * Whoever advises no longer lets go of the applications that are not at their end; that they advised stays known. A step of
 * ending the role, whose policy it follows; answers how many there were.
 */
export async function releaseAdvised(ctx: Ctx, adviserId: string): Promise<number> {
  const orgId = ctx.org.id
  const advised = await ctx.db.$queryRaw<{ id: string }[]>`
    select "id" from "Application" where "orgId" = ${orgId}::uuid and "adviserId" = ${adviserId}::uuid
      and "state" not in ('endorsed', 'withdrawn') order by "id" for update`
  const ids = advised.map(({ id }) => id)
  await ctx.db.application.updateMany({ where: { orgId, id: { in: ids } }, data: { adviserId: null } })
  for (const applicationId of ids) await record(ctx, 'portfolio.adviserWithdrawn', {}, { applicationId })
  return ids.length
}
