import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { mayAssign } from '../policy'
import type { ApplicationRef } from '../schema/case'

/** Takes an application out of its coordinator's hands: it waits for whoever takes it. */
export async function unassignCoordinator(ctx: Ctx, { applicationId }: z.output<typeof ApplicationRef>): Promise<void> {
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  demand(mayAssign(ctx.actor, app))
  if (!app.coordinatorId) return
  const was = await ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId, id: app.coordinatorId } } })
  await ctx.db.application.update({ where: { orgId_id: { orgId, id: applicationId } }, data: { coordinatorId: null } })
  const coordinator = `${was.givenName} ${was.familyName}`
  await record(ctx, 'review.coordinatorUnassigned', { coordinator }, { applicationId })
}
