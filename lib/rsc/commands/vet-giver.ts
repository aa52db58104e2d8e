import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { enterPerson } from '@/lib/people/commands/enter-person'
import { vouchFor } from '@/lib/register/commands/vouch-for'
import { mayVetGiver } from '@/lib/register/policy'
import type { VetGiverInput } from '@/lib/register/schema'

type Input = z.output<typeof VetGiverInput>

/**
 * The association vouches for a giver of RSC without endorsement, for some days. Three rooms do their part: the person is
 * entered, the register vouches, and whoever named this address as their giver is linked, so that their hours within
 * those days count at once.
 */
export async function vetGiver(ctx: Ctx, input: Input): Promise<{ vettingId: string; linked: number; next: string }> {
  demand(mayVetGiver(ctx.actor, ctx.org.settings, today(ctx)))
  const { givenName, familyName, email, from, to, note } = input
  const { personId, name } = await enterPerson(ctx, { givenName, familyName, email })
  const { vettingId } = await vouchFor(ctx, { personId, name, from, to, note })
  const { count: linked } = await ctx.db.giver.updateMany({
    where: {
      ...{ orgId: ctx.org.id, email: { equals: email, mode: 'insensitive' } },
      ...{ giverPersonId: null, personId: { not: personId } },
    },
    data: { giverPersonId: personId },
  })
  if (linked > 0)
    await record(ctx, 'rsc.giverLinked', { giver: name, linked }, { subject: { kind: 'person', id: personId } })
  return { vettingId, linked, next: `/${ctx.org.slug}/office/givers` }
}
