import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { moveApplication } from '@/lib/portfolio/commands/move-application'
import { type LockedCase, lockCase } from '@/lib/portfolio/queries/lock-case'
import { fillSeats } from '@/lib/reviewers/commands/fill-seats'
import { mayStartReview } from '../policy'
import { conflictsOf } from '../queries/conflicts'
import type { ApplicationRef } from '../schema/case'

/** A coordinator takes a submitted application up, and is its coordinator from now on unless somebody is already. */
export async function startReview(ctx: Ctx, { applicationId }: z.output<typeof ApplicationRef>): Promise<void> {
  await takeUp(ctx, await lockCase(ctx, applicationId))
  await askReaders(ctx, applicationId)
}

/** The same as a first step of another act, so that a clean application costs nobody a click. */
export async function takenUp(ctx: Ctx, app: LockedCase): Promise<LockedCase> {
  return app.state === 'submitted' ? takeUp(ctx, app) : app
}

/** The same where the case goes on being read: whoever marks a first entry has taken it up. */
export async function takenUpAndRead(ctx: Ctx, app: LockedCase): Promise<LockedCase> {
  if (app.state !== 'submitted') return app
  const taken = await takeUp(ctx, app)
  await askReaders(ctx, app.id)
  return taken
}

/** Readers are asked, as far as they are missing and the association lets that happen by itself. */
export async function askReaders(ctx: Ctx, applicationId: string): Promise<void> {
  if (ctx.org.settings.review.assignsItself) await fillSeats(ctx, applicationId)
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
