import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { endSessions } from '@/lib/auth/session'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayWithdrawRole } from '../policy'
import { otherAdmins, rolesOf } from '../queries/staff'
import type { RoleInput } from '../schema'

type Input = z.output<typeof RoleInput>

/** Takes a role away. Their open sessions end at once: what somebody may no longer do, they no longer see. */
export async function withdrawRole(ctx: Ctx, { personId, role }: Input): Promise<{ next: string }> {
  // Whoever takes an administrator away waits for the other who does: two may not leave the association without any.
  await ctx.db.$queryRaw`
    select 1 from "RoleHeld" where "orgId" = ${ctx.org.id}::uuid and "role" = 'admin' order by "personId" for update`
  const person = await rolesOf(ctx, personId)
  demand(mayWithdrawRole(ctx.actor, person, role, await otherAdmins(ctx, personId)))
  const { count } = await ctx.db.roleHeld.deleteMany({ where: { orgId: ctx.org.id, personId, role } })
  if (count === 0) throw new DomainError('conflict', { reason: 'people.error.roleNotHeld' })
  if (person.accountId) await endSessions(ctx, person.accountId, 'role-changed')
  await record(ctx, 'people.roleWithdrawn', { name: person.name, role }, { subject: { kind: 'person', id: personId } })
  return { next: `/${ctx.org.slug}/office/people/${personId}?done=withdrawn` }
}
