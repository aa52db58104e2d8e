import type { Ctx } from '@/lib/ctx/ctx'
import type { Recipient } from '@/lib/mail/letters'

/** Whom of the office a letter about a case goes to: its coordinator, or all of them while it has none. Never its owner. */
export async function officeFor(
  ctx: Ctx,
  { coordinatorId, ownerId }: { coordinatorId: string | null; ownerId: string },
): Promise<Recipient[]> {
  return ctx.db.$queryRaw<Recipient[]>`
    select p."id" as "personId", p."givenName" || ' ' || p."familyName" as "name", p."email", p."locale" from "Person" p
    where p."orgId" = ${ctx.org.id}::uuid and p."id" <> ${ownerId}::uuid
      and (p."id" = ${coordinatorId}::uuid or (${coordinatorId}::uuid is null and exists (
        select 1 from "RoleHeld" h where h."orgId" = p."orgId" and h."personId" = p."id" and h."role" = 'coordinator')))
    order by p."id"`
}
