import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayManageCatalogue } from '../policy'
import type { TrainingRef } from '../schema'

/** Takes a training out of the public catalogue. Its sessions' codes stay good and entries stay as they are. */
export async function withdrawTraining(ctx: Ctx, input: z.output<typeof TrainingRef>): Promise<{ next: string }> {
  const where = { orgId_id: { orgId: ctx.org.id, id: input.trainingId } }
  const held = await ctx.db.catalogueTraining.findUnique({ where })
  if (!held) throw new DomainError('not_found')
  demand(mayManageCatalogue(ctx.actor))
  const next = `/${ctx.org.slug}/office/catalogue`
  if (held.withdrawnAt) return { next }

  await ctx.db.catalogueTraining.update({ where, data: { withdrawnAt: ctx.now, version: { increment: 1 } } })
  const about = { subject: { kind: 'catalogueTraining', id: held.id } }
  await record(ctx, 'catalogue.trainingWithdrawn', { title: held.title }, about)
  return { next }
}
