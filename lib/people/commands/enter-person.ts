import { record } from '@/lib/audit/record'
import { registerName } from '@/lib/core/search-name'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { personAt } from '@/lib/db/known-by'
import { newId } from '@/lib/db/new-id'
import type { Locale } from '@/lib/i18n/catalogue'
import { mayEnterPerson } from '../policy'

type Input = { givenName: string; familyName: string; email: string; locale?: Locale }

/** Somebody without an account becomes known to the association; whoever is known by this address already stays as they are. */
export async function enterPerson(ctx: Ctx, input: Input): Promise<{ personId: string; name: string }> {
  demand(mayEnterPerson(ctx.actor))
  const orgId = ctx.org.id
  const { givenName, familyName, email, locale = ctx.org.languages[0] ?? 'en' } = input
  const knownId = await personAt(ctx.db, orgId, email)
  const known = knownId && (await ctx.db.person.findUnique({ where: { orgId_id: { orgId, id: knownId } } }))
  if (known) return { personId: known.id, name: `${known.givenName} ${known.familyName}` }
  const personId = newId(ctx.now)
  const { searchName } = registerName({ givenName, familyName })
  await ctx.db.person.create({
    data: { orgId, id: personId, givenName, familyName, email, searchName, locale, createdAt: ctx.now },
  })
  const name = `${givenName} ${familyName}`
  await record(ctx, 'people.entered', { name }, { subject: { kind: 'person', id: personId } })
  return { personId, name }
}
