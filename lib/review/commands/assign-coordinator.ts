import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayAssign } from '../policy'
import { lockCase } from '../queries/lock-case'
import type { AssignCoordinatorInput } from '../schema'

/** Puts an application into one coordinator's hands. */
export async function assignCoordinator(ctx: Ctx, input: z.output<typeof AssignCoordinatorInput>): Promise<void> {
  const { applicationId, coordinatorId } = input
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  demand(mayAssign(ctx.actor, app))
  const person = await ctx.db.person.findFirst({
    where: { orgId, id: coordinatorId, roles: { some: { orgId, role: 'coordinator' } } },
  })
  if (!person || person.id === app.ownerId) {
    throw new DomainError('invalid', { fields: { coordinatorId: ['review.error.coordinator'] } })
  }
  if (app.coordinatorId === coordinatorId) return
  await ctx.db.application.update({ where: { orgId_id: { orgId, id: applicationId } }, data: { coordinatorId } })
  const coordinator = `${person.givenName} ${person.familyName}`
  await record(ctx, 'review.coordinatorAssigned', { coordinator }, { applicationId })
}
