import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { mayVet } from '../policy'
import { isEndorsedRater, lockReference } from '../queries/load'
import { about, listOf } from '../queries/rater-letter'
import type { VetRaterInput } from '../schema'

/** The coordinator's word on a rater nobody endorsed: it serves where an endorsed or vetted rater is asked for, or not. */
export async function vetRater(ctx: Ctx, input: z.output<typeof VetRaterInput>): Promise<{ next: string }> {
  const { reference, application } = await lockReference(ctx, input.referenceId)
  demand(mayVet(ctx.actor, application))
  const accepted = input.outcome === 'accepted'
  await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
    data: {
      vettedAt: accepted ? ctx.now : null,
      vettedById: accepted ? personOf(ctx).personId : null,
      endorsed: accepted || (await isEndorsedRater(ctx, reference.email)),
      endorsedNote: input.note,
      version: { increment: 1 },
    },
  })
  await record(
    ctx,
    'references.raterVetted',
    { rater: reference.name, accepted: accepted ? 'yes' : 'no', note: input.note },
    about(reference),
  )
  return listOf(ctx, application, accepted ? 'vetted' : 'notVetted')
}
