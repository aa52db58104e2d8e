import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { mayRate } from '../policy'
import { currentForm } from '../queries/forms'
import { lockOwnReference } from '../queries/load'
import { about } from '../queries/rater-letter'
import type { NoMore } from '../schema'

/** The rater pressed "Start". Looking at the page changes nothing; pressing twice changes nothing more. */
export async function openRating(ctx: Ctx, _input: z.output<typeof NoMore>): Promise<{ step: string }> {
  const { reference, application } = await lockOwnReference(ctx)
  demand(mayRate(ctx.actor, { id: reference.id, rater: reference, state: application.state }))
  const held = await ctx.db.rating.findUnique({
    where: { orgId_referenceId: { orgId: ctx.org.id, referenceId: reference.id } },
    select: { id: true },
  })
  if (!held) {
    await ctx.db.rating.create({
      data: {
        orgId: ctx.org.id,
        id: newId(ctx.now),
        referenceId: reference.id,
        formVersion: (await currentForm(ctx, application.category)).version,
        answers: {},
        raterName: reference.name,
        raterTitle: reference.jobTitle,
        savedAt: ctx.now,
      },
    })
  }
  if (!reference.openedAt) {
    await ctx.db.reference.update({
      where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
      data: { openedAt: ctx.now },
    })
    await record(ctx, 'references.ratingOpened', { rater: reference.name }, about(reference))
  }
  return { step: 'details' }
}
