import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { searchForm } from '@/lib/core/search-name'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { mayVetGiver } from '../policy'
import type { VetGiverInput } from '../schema'

type Input = z.output<typeof VetGiverInput>

/**
 * The association vouches for a giver of RSC without endorsement, for some days. Whoever named this address as their
 * giver is linked to the same person, so that their hours within those days count at once.
 */
export async function vetGiver(ctx: Ctx, input: Input): Promise<{ vettingId: string; linked: number; next: string }> {
  const orgId = ctx.org.id
  const { givenName, familyName, email, from, to, note } = input
  const known = await ctx.db.person.findFirst({
    where: { orgId, email: { equals: email, mode: 'insensitive' } },
    orderBy: [{ accountId: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  })
  demand(mayVetGiver(ctx.actor, ctx.org.settings, today(ctx)))

  const personId = known?.id ?? newId(ctx.now)
  if (!known) {
    const searchName = searchForm(`${givenName} ${familyName}`)
    const locale = ctx.org.languages[0] ?? 'en'
    await ctx.db.person.create({
      data: { orgId, id: personId, givenName, familyName, email, searchName, locale, createdAt: ctx.now },
    })
  }
  const vettingId = newId(ctx.now)
  const vettedById = personOf(ctx).personId
  await ctx.db.vettedGiver.create({
    data: {
      orgId,
      id: vettingId,
      personId,
      fromDay: fromDay(from),
      toDay: fromDay(to),
      note,
      vettedAt: ctx.now,
      vettedById,
    },
  })
  const { count: linked } = await ctx.db.giver.updateMany({
    where: { orgId, email: { equals: email, mode: 'insensitive' }, giverPersonId: null, personId: { not: personId } },
    data: { giverPersonId: personId },
  })
  const giver = known ? `${known.givenName} ${known.familyName}` : `${givenName} ${familyName}`
  await record(ctx, 'register.giverVetted', { giver, from, to, linked }, { subject: { kind: 'person', id: personId } })
  return { vettingId, linked, next: `/${ctx.org.slug}/office/givers` }
}
