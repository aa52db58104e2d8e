import { record } from '@/lib/audit/record'
import { openAccount } from '@/lib/auth/commands/open-account'
import { spendLinks } from '@/lib/auth/links'
import { endSessions } from '@/lib/auth/session'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayAcceptInvitation } from '../policy'
import { personOfAccount } from '../queries/own'

/**
 * Whoever was invited begins: the invitation's letter has shown that the address is theirs. Their account is tied to the
 * person who was named; without one it is opened, and the next page asks for a password.
 */
export async function acceptInvitation(ctx: Ctx): Promise<{ next: string }> {
  demand(mayAcceptInvitation(ctx.actor))
  if (ctx.actor.kind !== 'invited') throw new DomainError('not_found')
  const orgId = ctx.org.id
  const { personId } = ctx.actor
  await ctx.db.$queryRaw`select 1 from "Person" where "orgId" = ${orgId}::uuid and "id" = ${personId}::uuid for update`
  const person = await ctx.db.person.findUnique({ where: { orgId_id: { orgId, id: personId } } })
  if (!person) throw new DomainError('not_found')
  const signIn = `/sign-in?return=${encodeURIComponent(`/${ctx.org.slug}/office`)}`
  if (person.accountId) return { next: signIn }

  const { accountId, disabled, passwordPath } = await openAccount(ctx, person)
  if (disabled) throw new DomainError('closed', { reason: 'people.error.accountDisabled' })
  const joined = (await personOfAccount(ctx, accountId))?.id
  if (joined) await moveRoles(ctx, personId, joined)
  else await ctx.db.person.update({ where: { orgId_id: { orgId, id: personId } }, data: { accountId } })
  await endSessions(ctx, accountId, 'role-changed')
  await spendLinks(ctx, 'invitation', personId)
  const name = `${person.givenName} ${person.familyName}`
  await record(ctx, 'people.invitationAccepted', { name }, { subject: { kind: 'person', id: joined ?? personId } })
  return { next: passwordPath ?? signIn }
}

/** Somebody who joined by themselves in the meantime holds the roles as the person they are by now. */
async function moveRoles({ db, org, now }: Ctx, from: string, to: string): Promise<void> {
  const where = { orgId: org.id, personId: from }
  const held = await db.roleHeld.findMany({ where, orderBy: [{ personId: 'asc' }, { role: 'asc' }] })
  const data = held.map(({ role }) => ({ orgId: org.id, personId: to, role, grantedAt: now }))
  await db.roleHeld.createMany({ data, skipDuplicates: true })
  await db.roleHeld.deleteMany({ where })
}
