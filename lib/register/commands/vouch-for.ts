import { record } from '@/lib/audit/record'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { mayVetGiver } from '../policy'

type Input = { personId: string; name: string; from: PlainDate; to: PlainDate; note: string }

/** The association vouches for one of the people it knows as a giver of RSC, for some days. */
export async function vouchFor(ctx: Ctx, input: Input): Promise<{ vettingId: string }> {
  demand(mayVetGiver(ctx.actor, ctx.org.settings, today(ctx)))
  const { personId, name, from, to, note } = input
  const vettingId = newId(ctx.now)
  const by = { vettedAt: ctx.now, vettedById: personOf(ctx).personId }
  await ctx.db.vettedGiver.create({
    data: { orgId: ctx.org.id, id: vettingId, personId, fromDay: fromDay(from), toDay: fromDay(to), note, ...by },
  })
  await record(ctx, 'register.giverVetted', { giver: name, from, to }, { subject: { kind: 'person', id: personId } })
  return { vettingId }
}
