import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { mayPropose } from '../policy'
import { lockPair, namesOf } from '../queries/lock-joining'
import type { SetApartInput } from '../schema'

/** Two people who look like one are two: they are not suggested again. Said twice, the first word stands. */
export async function setApart(
  ctx: Ctx,
  { oneId, otherId, reason }: z.output<typeof SetApartInput>,
): Promise<{ next: string }> {
  const orgId = ctx.org.id
  const pair = await lockPair(ctx, oneId, otherId)
  demand(mayPropose(ctx.actor, pair))
  const next = `/${ctx.org.slug}/office/joinings/${oneId}/${otherId}?done=apart`
  const asked = await ctx.db.joining.count({
    where: {
      orgId,
      stayingId: { in: [oneId, otherId] },
      leavingId: { in: [oneId, otherId] },
      joinedAt: null,
      closedAt: null,
      OR: [{ agreedAt: { not: null } }, { expiresAt: { gt: ctx.now } }],
    },
  })
  if (asked > 0) throw new DomainError('conflict', { reason: 'joining.error.askedMeanwhile' })
  const [one = '', other = ''] = [oneId, otherId].sort()
  const said = { saidAt: ctx.now, saidById: personOf(ctx).personId }
  const { count } = await ctx.db.apart.createMany({
    data: [{ orgId, oneId: one, otherId: other, reason, ...said }],
    skipDuplicates: true,
  })
  if (count === 0) return { next }
  const names = await namesOf(ctx, [one, other])
  const detail = { one: names.get(one) ?? '', other: names.get(other) ?? '', reason }
  for (const id of [one, other]) await record(ctx, 'joining.setApart', detail, { subject: { kind: 'person', id } })
  return { next }
}
