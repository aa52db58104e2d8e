import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { actorName } from '@/lib/ctx/actor'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { mayEndLicence, mayLicense } from '../policy'
import type { EndLicenceInput } from '../schema'

type Input = z.output<typeof EndLicenceInput>

/**
 * Ends a licence with the given day, today or later. One that would have begun after it never begins. Applications that
 * have started stay; no new ones are opened under it.
 */
export async function endLicence(ctx: Ctx, { licenceId, lastDay }: Input): Promise<{ next: string }> {
  demand(mayLicense(ctx.actor))
  await ctx.db.$queryRaw`
    select 1 from "LicenceGranted" where "orgId" = ${ctx.org.id}::uuid and "id" = ${licenceId}::uuid for update`
  const key = { orgId_id: { orgId: ctx.org.id, id: licenceId } }
  const row = await ctx.db.licenceGranted.findUnique({ where: key })
  if (!row) throw new DomainError('not_found')
  const day = today(ctx)
  demand(mayEndLicence(ctx.actor, { to: toDay(row.toDay), ended: row.endedAt !== null }, day))
  if (lastDay < day) throw new DomainError('invalid', { fields: { lastDay: ['licensing.error.past'] } })
  const until = toDay(row.toDay)
  if (until !== null && lastDay > until) {
    throw new DomainError('invalid', { fields: { lastDay: ['licensing.error.later'] } })
  }
  const neverBegins = lastDay < toDay(row.fromDay)
  await ctx.db.licenceGranted.update({
    where: key,
    data: neverBegins ? { endedAt: ctx.now } : { toDay: fromDay(lastDay) },
  })
  const detail = { tracks: row.tracks.join(', '), lastDay, by: actorName(ctx.actor) }
  await record(ctx, 'licensing.ended', detail, { subject: { kind: 'licence', id: licenceId } })
  return { next: `/alliance/${ctx.org.slug}?done=ended` }
}
