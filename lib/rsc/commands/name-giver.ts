import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { addressesOf, personAt } from '@/lib/db/known-by'
import { newId } from '@/lib/db/new-id'
import { lockLedger } from '@/lib/portfolio/queries/open-ledger'
import type { InLedger } from '@/lib/rules/ledger-lock'
import { mayAsk } from '../policy'
import { nameOf } from '../queries/requests'
import type { NameGiverInput } from '../schema'

type Input = InLedger<z.output<typeof NameGiverInput>>

/** Names a giver, from the register or by name and address. Named twice, the first naming stands. */
export async function nameGiver(ctx: Ctx, input: Input): Promise<{ giverId: string; next: string }> {
  const ledger = await lockLedger(ctx, input.applicationId)
  demand(mayAsk(ctx.actor, ledger))
  const giver = await lookUp(ctx, input)
  await refuseSelf(ctx, ledger.ownerId, giver)
  const next = (id: string) => ({
    giverId: id,
    next: input.applicationId
      ? `/${ctx.org.slug}/applications/${input.applicationId}/supervision/new?giver=${id}`
      : `/${ctx.org.slug}`,
  })
  const same = [{ email: giver.email }, ...(giver.giverPersonId ? [{ giverPersonId: giver.giverPersonId }] : [])]
  const held = await ctx.db.giver.findFirst({
    where: { orgId: ctx.org.id, personId: ledger.ownerId, OR: same },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  if (held) return next(held.id)
  const id = newId(ctx.now)
  await ctx.db.giver.create({
    data: { orgId: ctx.org.id, id, personId: ledger.ownerId, createdAt: ctx.now, ...giver },
  })
  const subject = { kind: 'giver', id }
  await record(ctx, 'rsc.giverNamed', { giver: giver.name }, { applicationId: input.applicationId, subject })
  return next(id)
}

/** Whoever is known to the association under that address is the same person: their status counts by its dates. */
async function lookUp(ctx: Ctx, input: Input) {
  if (input.by === 'register') {
    const person = await ctx.db.person.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: input.personId } } })
    if (!person) throw new DomainError('not_found')
    const { id, email, locale } = person
    return { giverPersonId: id, name: nameOf(person), email: email.toLowerCase(), locale }
  }
  const { name, email, locale } = input
  return { giverPersonId: await personWith(ctx, email), name, email, locale }
}

export function personWith(ctx: Ctx, email: string): Promise<string | null> {
  return personAt(ctx.db, ctx.org.id, email)
}

export async function refuseSelf(
  ctx: Ctx,
  ownerId: string,
  giver: { giverPersonId: string | null; email: string },
): Promise<void> {
  const own = await addressesOf(ctx.db, ctx.org.id, ownerId)
  if (giver.giverPersonId === ownerId || own.includes(giver.email.toLowerCase())) {
    throw new DomainError('invalid', { fields: { email: ['rsc.giver.own'] } })
  }
}
