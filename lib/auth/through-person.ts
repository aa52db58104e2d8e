import type { Ctx } from '@/lib/ctx/ctx'
import { as } from '@/lib/ctx/ctx'
import { permissionsOf } from './roles'

/**
 * The same moment through the eyes of a person who asked for something that is done later: it happens under their name, with
 * the roles they hold now.
 */
export async function throughPerson(ctx: Ctx, personId: string): Promise<Ctx> {
  const person = await ctx.db.person.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id: personId } },
    include: { roles: { select: { role: true }, orderBy: { role: 'asc' } } },
  })
  const roles = person.roles.map(({ role }) => role)
  const name = `${person.givenName} ${person.familyName}`
  const { accountId } = person
  const actor = {
    kind: 'person',
    personId,
    accountId: accountId ?? '',
    name,
    roles,
    permissions: permissionsOf(roles),
  } as const
  return { ...as(ctx, actor), locale: person.locale === 'es' ? 'es' : 'en' }
}
