import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'

export type InvitationView = { association: string; name: string; email: string; accepted: boolean; officePath: string }

/** What somebody was invited to, for the page behind their link. Looking changes nothing. */
export async function invitationView(ctx: Ctx): Promise<InvitationView> {
  if (ctx.actor.kind !== 'invited') throw new DomainError('not_found')
  const { personId } = ctx.actor
  const person = await ctx.db.person.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: personId } } })
  if (!person) throw new DomainError('not_found')
  const roles = await ctx.db.roleHeld.count({ where: { orgId: ctx.org.id, personId } })
  const { givenName, familyName, email, accountId } = person
  return {
    ...{ association: ctx.org.name, name: `${givenName} ${familyName}`, email, officePath: `/${ctx.org.slug}/office` },
    accepted: accountId !== null || roles === 0,
  }
}
