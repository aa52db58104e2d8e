import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { mayAnswer } from '../policy'
import { joiningOfSide, lockJoining, namesOf } from '../queries/lock-joining'

/** The owner of an asked address says no: nothing moves, it is remembered, and whoever proposed it is told. */
export async function declineJoining(ctx: Ctx): Promise<{ declined: true }> {
  if (ctx.actor.kind !== 'joiner') throw new DomainError('not_found')
  const { sideId } = ctx.actor
  const orgId = ctx.org.id
  const joining = await lockJoining(ctx, await joiningOfSide(ctx, sideId))
  if (joining.phase === 'declined') return { declined: true }
  demand(mayAnswer(ctx.actor, sideId, joining.phase))
  await ctx.db.joiningSide.update({ where: { orgId_id: { orgId, id: sideId } }, data: { declinedAt: ctx.now } })
  const closed = { closedAt: ctx.now, closedHow: 'declined' }
  await ctx.db.joining.update({ where: { orgId_id: { orgId, id: joining.id } }, data: closed })
  for (const { id } of joining.sides) await spendLinks(ctx, 'joining', id)
  const { stayingId, leavingId } = joining
  const names = await namesOf(ctx, [stayingId, leavingId])
  const [staying, leaving] = [names.get(stayingId) ?? '', names.get(leavingId) ?? '']
  for (const id of [stayingId, leavingId]) {
    await record(ctx, 'joining.declined', { staying, leaving }, { subject: { kind: 'person', id } })
  }
  await post(ctx, {
    template: 'joining-declined',
    to: await readerOf(ctx, joining.proposedById),
    values: { staying, leaving, url: `${ctx.origin}/${ctx.org.slug}/office/joinings/${stayingId}/${leavingId}` },
  })
  return { declined: true }
}
