import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { moveApplication } from '@/lib/portfolio/commands/move-application'
import { mayStartReview } from '../policy'
import { conflictsOf } from '../queries/conflicts'
import { type LockedCase, lockCase } from '../queries/lock-case'
import type { ApplicationRef } from '../schema/case'

/** A coordinator takes a submitted application up, and is its coordinator from now on unless somebody is already. */
export async function startReview(ctx: Ctx, { applicationId }: z.output<typeof ApplicationRef>): Promise<void> {
  await takeUp(ctx, await lockCase(ctx, applicationId))
}

/** The same as a first step of another act, so that a clean application costs nobody a click. */
export async function takenUp(ctx: Ctx, app: LockedCase): Promise<LockedCase> {
  return app.state === 'submitted' ? takeUp(ctx, app) : app
}

async function takeUp(ctx: Ctx, app: LockedCase): Promise<LockedCase> {
  demand(mayStartReview(ctx.actor, { ...app, conflicts: await conflictsOf(ctx, app) }))
  const actor = personOf(ctx)
  const coordinatorId = app.coordinatorId ?? actor.personId
  const state = await moveApplication(ctx, {
    applicationId: app.id,
    from: app.state,
    act: 'startReview',
    coordinatorId,
  })
  await record(ctx, 'review.started', {}, { applicationId: app.id })
  return { ...app, state, coordinatorId }
}
