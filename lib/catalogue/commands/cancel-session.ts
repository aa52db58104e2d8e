import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { mayManageCatalogue } from '../policy'
import type { SessionRef } from '../schema'

/** A session that is not held. Once somebody was there, it was held: then only single people are struck off. */
export async function cancelSession(ctx: Ctx, input: z.output<typeof SessionRef>): Promise<{ next: string }> {
  const where = { orgId_id: { orgId: ctx.org.id, id: input.sessionId } }
  await ctx.db.$queryRaw`
    select 1 from "CatalogueSession" where "orgId" = ${ctx.org.id}::uuid and "id" = ${input.sessionId}::uuid for update`
  const held = await ctx.db.catalogueSession.findUnique({
    where,
    include: {
      training: { select: { title: true } },
      attendance: { where: { struckAt: null }, select: { id: true }, orderBy: { id: 'asc' } },
    },
  })
  if (!held) throw new DomainError('not_found')
  demand(mayManageCatalogue(ctx.actor))
  const next = `/${ctx.org.slug}/office/catalogue/${held.trainingId}`
  if (held.cancelledAt) return { next }
  if (held.attendance.length > 0) {
    throw new DomainError('closed', { reason: 'catalogue.error.attended', detail: { count: held.attendance.length } })
  }

  await ctx.db.catalogueSession.update({ where, data: { cancelledAt: ctx.now } })
  const detail = { title: held.training.title, on: toDay(held.onDay) }
  await record(ctx, 'catalogue.sessionCancelled', detail, { subject: { kind: 'catalogueSession', id: held.id } })
  return { next }
}
