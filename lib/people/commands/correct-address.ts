import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { personAt } from '@/lib/db/known-by'
import { mayEnterPerson } from '../policy'

/** Another address for somebody without an account. One that somebody here is known by already is refused: two people share none. */
export async function correctAddress(
  ctx: Ctx,
  { personId, email }: { personId: string; email: string },
): Promise<void> {
  demand(mayEnterPerson(ctx.actor))
  const orgId = ctx.org.id
  const where = { orgId_id: { orgId, id: personId } }
  await ctx.db.$queryRaw`select 1 from "Person" where "orgId" = ${orgId}::uuid and "id" = ${personId}::uuid for update`
  const person = await ctx.db.person.findUnique({ where })
  if (!person || person.joinedIntoId) throw new DomainError('not_found')
  if (person.accountId) throw new DomainError('closed', { reason: 'people.error.addressIsTheirs' })
  if (person.email.toLowerCase() === email) return
  const known = await personAt(ctx.db, orgId, email)
  if (known && known !== personId)
    throw new DomainError('invalid', { fields: { email: ['people.error.addressKnown'] } })
  await ctx.db.person.update({ where, data: { email, version: { increment: 1 } } })
  const detail = { was: person.email, is: email }
  await record(ctx, 'people.addressChanged', detail, { subject: { kind: 'person', id: personId } })
}
