import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { mayAssign } from '../policy'
import { conflictsAmong } from '../queries/conflicts'
import type { AssignCoordinatorInput } from '../schema/case'

/** Puts an application into the hands of one coordinator who has no tie to the applicant. */
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
  const ties = (await conflictsAmong(ctx, app.ownerId, [coordinatorId])).get(coordinatorId) ?? []
  if (ties.length > 0) throw new DomainError('invalid', { fields: { coordinatorId: ['review.error.coordinatorTied'] } })
  await ctx.db.application.update({ where: { orgId_id: { orgId, id: applicationId } }, data: { coordinatorId } })
  const held = app.coordinatorId
    ? await ctx.db.person.findUnique({ where: { orgId_id: { orgId, id: app.coordinatorId } } })
    : null
  const named = (one: { givenName: string; familyName: string }) => `${one.givenName} ${one.familyName}`
  const detail = { coordinator: named(person), before: held ? named(held) : 'none' }
  await record(ctx, 'review.coordinatorAssigned', detail, { applicationId })
}
