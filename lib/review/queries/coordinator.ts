import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'

type Coordinator = { id: string; name: string }

/**
 * Somebody into whose hands cases may be put, who stays a coordinator until the transaction ends: a role that is withdrawn at
 * this moment waits, and finds the case. `but`: who may not have them.
 */
export async function holdCoordinator(ctx: Ctx, personId: string, but: string | null = null): Promise<Coordinator> {
  const [person] = await ctx.db.$queryRaw<Coordinator[]>`
    select p."id", p."givenName" || ' ' || p."familyName" as "name" from "RoleHeld" h
    join "Person" p on p."orgId" = h."orgId" and p."id" = h."personId"
    where h."orgId" = ${ctx.org.id}::uuid and h."personId" = ${personId}::uuid and h."role" = 'coordinator'
    for share of h`
  if (!person || person.id === but) {
    throw new DomainError('invalid', { fields: { coordinatorId: ['review.error.coordinator'] } })
  }
  return person
}
