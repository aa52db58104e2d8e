import { record } from '@/lib/audit/record'
import { throughPerson } from '@/lib/auth/through-person'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { mayFollowAddress } from '../policy'

/**
 * The association's entry of somebody follows the address of their account. The old one stays behind as an address they are known
 * by, as when two entries are joined, so that conflicts, the list of members, rosters and givers found by it stay found. One that
 * was taken back was never theirs and leaves nothing. Answers who followed; the same address again changes nothing.
 */
export async function followAddress(
  ctx: Ctx,
  { accountId }: { accountId: string },
): Promise<{ personId: string; was: string; is: string } | null> {
  demand(mayFollowAddress(ctx.actor))
  const orgId = ctx.org.id
  await ctx.db.$queryRaw`
    select 1 from "Person" where "orgId" = ${orgId}::uuid and "accountId" = ${accountId}::uuid for update`
  const account = await ctx.db.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } })
  const person = await ctx.db.person.findUnique({ where: { orgId_accountId: { orgId, accountId } } })
  if (!person || person.joinedIntoId || person.email.toLowerCase() === account.email) return null
  const [was, is] = [person.email, account.email]
  const refused = await ctx.db.addressChange.findFirst({
    where: { accountId, toEmail: was.toLowerCase() },
    orderBy: { id: 'desc' },
    select: { stoppedAt: true },
  })
  const { id: personId, givenName, familyName, searchName, locale } = person
  const known = await ctx.db.person.count({ where: { orgId, joinedIntoId: personId, email: was } })
  if (!refused?.stoppedAt && known === 0) {
    const former = { orgId, id: newId(ctx.now), givenName, familyName, searchName, locale, email: was }
    const joined = { joinedIntoId: personId, joinedAt: ctx.now, createdAt: ctx.now }
    await ctx.db.person.create({ data: { ...former, ...joined } })
  }
  const where = { orgId_id: { orgId, id: personId } }
  await ctx.db.person.update({ where, data: { email: is, version: { increment: 1 } } })
  const own = await throughPerson(ctx, personId)
  await record(own, 'people.addressChanged', { was, is }, { subject: { kind: 'person', id: personId } })
  return { personId, was, is }
}
