import type { Ctx } from '@/lib/ctx/ctx'
import { STATES } from '@/lib/rules/transitions'
import type { ApplicationFacts } from '../policy'
import { type ApplicationRow, applicationOf } from './facts'
import { openItemsOf } from './sections'

export type OpenApplication = { application: ApplicationRow; facts: ApplicationFacts }

/** An application and what policy asks of it. `lock`: nobody else changes it, or sends it, until this act is done. */
export async function openApplication(ctx: Ctx, applicationId: string, lock?: 'lock'): Promise<OpenApplication> {
  if (lock) {
    await ctx.db.$queryRaw`
      select 1 from "Application" where "orgId" = ${ctx.org.id}::uuid and "id" = ${applicationId}::uuid for update`
  }
  const application = await applicationOf(ctx, applicationId)
  const { personId: ownerId, state } = application
  const openItems = state === 'info_requested' ? await openItemsOf(ctx, applicationId) : []
  return { application, facts: { ownerId, state, openItems, resting: application.restingSince !== null } }
}

/** The same person's other applications. */
export async function otherApplications(ctx: Ctx, { id, personId }: ApplicationRow): Promise<ApplicationFacts[]> {
  const rows = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id, personId, id: { not: id } },
    select: { state: true },
    orderBy: { id: 'asc' },
  })
  return rows.flatMap((row) => {
    const state = STATES.find((known) => known === row.state)
    return state ? [{ ownerId: personId, state }] : []
  })
}
