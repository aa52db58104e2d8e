import type { Ctx } from '@/lib/ctx/ctx'
import type { Recipient } from '@/lib/mail/letters'

type Found = Recipient & { is: 'own' | 'coordinator' | 'admin' }

/**
 * Whom of the office a letter about a case goes to: its coordinator while they are one, otherwise all coordinators, and the
 * administrators where there is none. Never its owner, and nobody who has left.
 */
export async function officeOfCase(
  ctx: Ctx,
  { coordinatorId, ownerId }: { coordinatorId: string | null; ownerId: string },
): Promise<Recipient[]> {
  const found = await ctx.db.$queryRaw<Found[]>`
    select p."id" as "personId", p."givenName" || ' ' || p."familyName" as "name", p."email", p."locale",
      case when p."id" = ${coordinatorId}::uuid and 'coordinator' = any(h."roles") then 'own'
        when 'coordinator' = any(h."roles") then 'coordinator' else 'admin' end as "is"
    from "Person" p join (
      select "personId", array_agg("role" order by "role") as "roles" from "RoleHeld"
      where "orgId" = ${ctx.org.id}::uuid and "role" in ('coordinator', 'admin') group by 1) h on h."personId" = p."id"
    where p."orgId" = ${ctx.org.id}::uuid and p."id" <> ${ownerId}::uuid
    order by p."id"`
  const which = (['own', 'coordinator', 'admin'] as const).find((one) => found.some(({ is }) => is === one))
  return found.filter(({ is }) => is === which).map(({ is: _, ...reader }) => reader)
}
