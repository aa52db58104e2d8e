import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import type { InLedger } from '@/lib/rules/ledger-lock'
import { mayAddMembership, mayChangeMembership } from '../policy'
import { membershipServes, ownApplicant } from '../queries/own'
import type { MembershipInput } from '../schema'

type Input = InLedger<z.output<typeof MembershipInput>>
type Saved = { entryId: string; next: string; nextFor: { another: string; check: string } }

/** Saves one period of membership in this or another infant mental health association. */
export async function saveMembership(ctx: Ctx, input: Input): Promise<Saved> {
  const ownerId = input.applicationId ? (await ownApplicant(ctx, input.applicationId)).ownerId : personOf(ctx).personId
  const serves = await membershipServes(ctx, ownerId)
  const held = input.entryId ? await heldMembership(ctx, ownerId, input.entryId) : null
  demand(held ? mayChangeMembership(ctx.actor, ownerId, held, serves) : mayAddMembership(ctx.actor, ownerId))

  const { association, from, to } = input
  const data = { association, fromDay: fromDay(from), toDay: fromDay(to), updatedAt: ctx.now }
  const id = held?.id ?? newId(ctx.now)
  if (held) {
    const { count } = await ctx.db.membership.updateMany({
      where: { orgId: ctx.org.id, id, version: input.overwrite ?? input.version ?? 0 },
      data: { ...data, version: { increment: 1 } },
    })
    if (count === 0) throw new DomainError('conflict', { reason: 'ledger.conflict', detail: thereNow(held) })
  } else {
    await ctx.db.membership.create({ data: { orgId: ctx.org.id, id, personId: ownerId, createdAt: ctx.now, ...data } })
  }
  const about = { applicationId: input.applicationId, subject: { kind: 'membership', id } }
  await record(ctx, 'people.membershipSaved', { title: association, from, to, isNew: !held }, about)
  const desk = `/${ctx.org.slug}`
  if (!input.applicationId) return { entryId: id, next: desk, nextFor: { another: desk, check: desk } }
  const home = `${desk}/applications/${input.applicationId}`
  const nextFor = { another: `${home}/membership/new?saved=${id}`, check: `${home}/check#membership` }
  return { entryId: id, next: `${home}/membership?saved=${id}`, nextFor }
}

async function heldMembership(ctx: Ctx, ownerId: string, id: string) {
  const held = await ctx.db.membership.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id } } })
  if (held?.personId !== ownerId) throw new DomainError('not_found')
  return held
}

function thereNow(held: Awaited<ReturnType<typeof heldMembership>>) {
  const { version, association } = held
  return { version, 'now.association': association, 'now.from': toDay(held.fromDay), 'now.to': toDay(held.toDay) }
}
