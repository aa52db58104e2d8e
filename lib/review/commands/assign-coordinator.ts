import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { mayAssign } from '../policy'
import { conflictsAmong } from '../queries/conflicts'
import { holdCoordinator } from '../queries/coordinator'
import type { AssignCoordinatorInput } from '../schema/case'

/** Puts an application into the hands of one coordinator who has no tie to the applicant. */
export async function assignCoordinator(ctx: Ctx, input: z.output<typeof AssignCoordinatorInput>): Promise<void> {
  const { applicationId, coordinatorId } = input
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  demand(mayAssign(ctx.actor, app))
  const person = await holdCoordinator(ctx, coordinatorId, app.ownerId)
  if (app.coordinatorId === coordinatorId) return
  const ties = (await conflictsAmong(ctx, app.ownerId, [coordinatorId])).get(coordinatorId) ?? []
  if (ties.length > 0) throw new DomainError('invalid', { fields: { coordinatorId: ['review.error.coordinatorTied'] } })
  await ctx.db.application.update({ where: { orgId_id: { orgId, id: applicationId } }, data: { coordinatorId } })
  const held = app.coordinatorId
    ? await ctx.db.person.findUnique({ where: { orgId_id: { orgId, id: app.coordinatorId } } })
    : null
  const before = held ? `${held.givenName} ${held.familyName}` : 'none'
  const detail = { coordinator: person.name, before }
  await record(ctx, 'review.coordinatorAssigned', detail, { applicationId })
}
