import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { actorName } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { mayLicense } from '../policy'
import type { GrantLicenceInput } from '../schema'

type Input = z.output<typeof GrantLicenceInput>

/** The Alliance licenses an association: for which tracks, add-ons and languages, from which day on. */
export async function grantLicence(ctx: Ctx, input: Input): Promise<{ licenceId: string; next: string }> {
  demand(mayLicense(ctx.actor))
  // Two presses of one button wait for each other here, and the second finds the first one's licence.
  await ctx.db.$queryRaw`select 1 from "Org" where "id" = ${ctx.org.id}::uuid for no key update`
  const { tracks, addOns, languages, from, to } = input
  const what = { tracks, addOns, languages, fromDay: fromDay(from), toDay: to && fromDay(to) }
  const same = { tracks: { equals: tracks }, addOns: { equals: addOns }, languages: { equals: languages } }
  const twin = await ctx.db.licenceGranted.count({
    where: { orgId: ctx.org.id, endedAt: null, ...same, fromDay: what.fromDay, toDay: what.toDay },
  })
  if (twin > 0) throw new DomainError('conflict', { reason: 'licensing.error.same' })
  const id = newId(ctx.now)
  await ctx.db.licenceGranted.create({ data: { orgId: ctx.org.id, id, ...what, grantedAt: ctx.now } })
  const words = { tracks: tracks.join(', '), addOns: addOns.join(', ') || 'none', languages: languages.join(', ') }
  const detail = { ...words, from, to: to ?? 'none', by: actorName(ctx.actor) }
  await record(ctx, 'licensing.granted', detail, { subject: { kind: 'licence', id } })
  return { licenceId: id, next: `/alliance/${ctx.org.slug}?done=granted` }
}
