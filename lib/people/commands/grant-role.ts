import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { endSessions } from '@/lib/auth/session'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { mayGrantRole } from '../policy'
import { rolesOf } from '../queries/staff'
import type { RoleInput } from '../schema'

/** Gives one of the association's people a role. Their open sessions end, so that the next one begins with it. */
export async function grantRole(ctx: Ctx, { personId, role }: z.output<typeof RoleInput>): Promise<{ next: string }> {
  const person = await rolesOf(ctx, personId)
  demand(mayGrantRole(ctx.actor, person, role))
  const { count } = await ctx.db.roleHeld.createMany({
    data: [{ orgId: ctx.org.id, personId, role, grantedAt: ctx.now, grantedById: personOf(ctx).personId }],
    skipDuplicates: true,
  })
  if (count === 0) throw new DomainError('conflict', { reason: 'people.error.roleHeld' })
  if (person.accountId) await endSessions(ctx, person.accountId, 'role-changed')
  await record(ctx, 'people.roleGranted', { name: person.name, role }, { subject: { kind: 'person', id: personId } })
  return { next: `/${ctx.org.slug}/office/people/${personId}?done=granted` }
}
