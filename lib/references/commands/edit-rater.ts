import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { changedMeanwhile, seenVersion } from '@/lib/portfolio/queries/entry-answers'
import { mayChange } from '../policy'
import { lockReference } from '../queries/load'
import { about, listOf } from '../queries/rater-letter'
import type { EditRaterInput } from '../schema'

/** Corrects what was said about a rater. What the rater was told about the waiver stays. */
export async function editRater(ctx: Ctx, input: z.output<typeof EditRaterInput>): Promise<{ next: string }> {
  const { reference, application } = await lockReference(ctx, input.referenceId)
  demand(mayChange(ctx.actor, application, reference, ctx.now))
  const { name, jobTitle, role, locale, version } = reference
  const held = { name, jobTitle, role, locale, waiver: reference.waiver ? 'yes' : 'no' }
  if (version !== seenVersion(input)) throw changedMeanwhile(version, held)
  const waiver = input.waiver ?? reference.waiver
  if (waiver !== reference.waiver && reference.requestedAt) {
    throw new DomainError('invalid', { fields: { waiver: ['references.waiver.told'] } })
  }
  await ctx.db.reference.update({
    where: { orgId_id: { orgId: ctx.org.id, id: reference.id } },
    data: {
      name: input.name,
      jobTitle: input.jobTitle,
      role: input.role,
      locale: input.locale,
      ...(waiver === reference.waiver ? {} : { waiver, waiverAt: ctx.now }),
      version: { increment: 1 },
    },
  })
  await record(ctx, 'references.raterChanged', { rater: input.name }, about(reference))
  return listOf(ctx, application, 'saved')
}
