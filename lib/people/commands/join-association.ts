import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { registerName } from '@/lib/core/search-name'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { mayJoin } from '../policy'
import { personOfAccount } from '../queries/own'

/** Makes an account one of the association's people, as an applicant, under the name it signed up with. */
export async function joinAssociation(
  ctx: Ctx,
  input: { accountId: string },
): Promise<{ personId: string; next: string }> {
  const account = await ctx.db.account.findUnique({ where: { id: input.accountId } })
  if (!account || account.disabledAt || !account.confirmedAt) throw new DomainError('not_found')
  const next = `/${ctx.org.slug}`
  const known = await personOfAccount(ctx, account.id)
  if (known?.joined) throw new DomainError('closed', { reason: 'joining.error.joined' })
  if (known) return { personId: known.id, next }
  demand(mayJoin(ctx.actor, false))

  const { givenName, familyName, email, locale } = account
  const { searchName } = registerName({ givenName, familyName })
  const id = newId(ctx.now)
  const made = await ctx.db.person.createMany({
    data: [
      {
        orgId: ctx.org.id,
        id,
        accountId: account.id,
        givenName,
        familyName,
        email,
        searchName,
        locale,
        createdAt: ctx.now,
      },
    ],
    skipDuplicates: true,
  })
  if (made.count === 0) throw new DomainError('conflict', { reason: 'people.no.joinedAlready' })
  await ctx.db.roleHeld.create({ data: { orgId: ctx.org.id, personId: id, role: 'applicant', grantedAt: ctx.now } })
  await record(ctx, 'people.joined', { name: `${givenName} ${familyName}` }, { subject: { kind: 'person', id } })
  return { personId: id, next }
}
