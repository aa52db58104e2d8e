import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/links'
import { DomainError } from '@/lib/core/domain-error'
import { maskedAddress } from '@/lib/core/masked-address'
import { addDays } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { mayPropose } from '../policy'
import { lockPair } from '../queries/lock-joining'
import { obstaclesTo } from '../queries/obstacles'
import { ANSWER_DAYS, type ProposeJoiningInput } from '../schema'

const DAY_MS = 86_400_000

/**
 * The office takes two entries for one person and says which of them stays. Both addresses are asked by letter; nothing
 * moves before both have said yes. Proposed twice, the first proposal stands.
 */
export async function proposeJoining(
  ctx: Ctx,
  { oneId, otherId, stayingId, reason }: z.output<typeof ProposeJoiningInput>,
): Promise<{ next: string }> {
  const orgId = ctx.org.id
  const pair = await lockPair(ctx, oneId, otherId)
  demand(mayPropose(ctx.actor, pair))
  const leavingId = stayingId === oneId ? otherId : oneId
  const next = `/${ctx.org.slug}/office/joinings/${oneId}/${otherId}?done=proposed`
  const open = await underWay(ctx, [oneId, otherId])
  if (open?.same) return { next }
  if (open) throw new DomainError('conflict', { reason: 'joining.error.otherOpen' })
  if ((await obstaclesTo(ctx, { stayingId, leavingId })).length > 0) {
    throw new DomainError('closed', { reason: 'joining.error.inTheWay' })
  }

  const id = newId(ctx.now)
  const expiresAt = new Date(ctx.now.getTime() + ANSWER_DAYS * DAY_MS)
  const proposed = { proposedAt: ctx.now, proposedById: personOf(ctx).personId }
  await ctx.db.joining.create({ data: { orgId, id, stayingId, leavingId, reason, expiresAt, ...proposed } })
  const [one = '', other = ''] = [oneId, otherId].sort()
  await ctx.db.apart.deleteMany({ where: { orgId, oneId: one, otherId: other } })
  const [staying, leaving] = [await readerOf(ctx, stayingId), await readerOf(ctx, leavingId)]
  const same = staying.email.toLowerCase() === leaving.email.toLowerCase()
  for (const [asked, beside] of [[staying, leaving] as const, [leaving, staying] as const]) {
    const sideId = newId(ctx.now)
    const personId = asked === staying ? stayingId : leavingId
    await ctx.db.joiningSide.create({ data: { orgId, id: sideId, joiningId: id, personId, email: asked.email } })
    // One address needs one letter: its yes is the yes of both.
    if (same && asked === leaving) continue
    const token = await issueLink(ctx, { purpose: 'joining', objectId: sideId, orgId, expiresAt })
    await post(ctx, {
      template: 'joining-asked',
      to: asked,
      values: { other: maskedAddress(beside.email), until: addDays(today(ctx), ANSWER_DAYS) },
      secret: { url: `${ctx.origin}/joining/${token}` },
    })
  }
  const detail = { staying: staying.name, leaving: leaving.name, reason }
  for (const id of [stayingId, leavingId]) {
    await record(ctx, 'joining.proposed', detail, { subject: { kind: 'person', id } })
  }
  return { next }
}

/** Whether one of them is asked about already, and about whom. */
async function underWay(ctx: Ctx, ids: string[]): Promise<{ same: boolean } | null> {
  const row = await ctx.db.joining.findFirst({
    where: {
      orgId: ctx.org.id,
      joinedAt: null,
      closedAt: null,
      AND: [
        { OR: [{ agreedAt: { not: null } }, { expiresAt: { gt: ctx.now } }] },
        { OR: [{ stayingId: { in: ids } }, { leavingId: { in: ids } }] },
      ],
    },
    orderBy: { id: 'asc' },
  })
  return row ? { same: ids.includes(row.stayingId) && ids.includes(row.leavingId) } : null
}
