import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { mayEndSeries } from '../policy/sessions'
import type { SeriesRef } from '../schema/sessions'

/** Takes what is still ahead of a series out of everybody's plan. What has passed stays to be confirmed. */
export async function endSeries(ctx: Ctx, input: z.output<typeof SeriesRef>): Promise<{ next: string }> {
  const where = { orgId_id: { orgId: ctx.org.id, id: input.seriesId } }
  await ctx.db.$queryRaw`
    select 1 from "SessionSeries" where "orgId" = ${ctx.org.id}::uuid and "id" = ${input.seriesId}::uuid for update`
  const series = await ctx.db.sessionSeries.findUnique({ where })
  if (!series) throw new DomainError('not_found')
  demand(mayEndSeries(ctx.actor, series))
  const ahead = { orgId: ctx.org.id, heldOn: { gt: fromDay(today(ctx)) } }
  const planned = { memberAgreedAt: null, giverAgreedAt: null }
  const { count } = await ctx.db.sessionMember.deleteMany({
    where: { ...ahead, ...planned, session: { seriesId: series.id } },
  })
  await ctx.db.rscSession.deleteMany({ where: { ...ahead, seriesId: series.id, members: { none: {} } } })
  await ctx.db.sessionSeries.update({ where, data: { endedAt: ctx.now } })
  await record(ctx, 'rsc.seriesEnded', { removed: count }, { subject: { kind: 'series', id: series.id } })
  return { next: `/${ctx.org.slug}/giving?said=ended` }
}
