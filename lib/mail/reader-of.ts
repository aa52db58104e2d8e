import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import type { Recipient } from './letters'

/** A person of the association as the reader of a letter. */
export async function readerOf(ctx: Ctx, personId: string): Promise<Recipient> {
  const person = await ctx.db.person.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: personId } } })
  if (!person) throw new DomainError('not_found')
  const { givenName, familyName, email, locale } = person
  return { name: `${givenName} ${familyName}`, email, locale, personId }
}
