import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { mayCompare, mayVouch } from '../policy'
import { joiningOfSide, lockJoining, namesOf } from '../queries/lock-joining'
import type { VouchForAddressInput } from '../schema'
import { joinOnceAgreed } from './join-people'

/**
 * Nobody reads one of the two addresses any more: an administrator has made sure who its owner is, says how, and answers for it.
 * The other address still has to say yes itself, and whoever reads the first one may say no until then.
 */
export async function vouchForAddress(
  ctx: Ctx,
  { sideId, how }: z.output<typeof VouchForAddressInput>,
): Promise<{ next: string }> {
  demand(mayCompare(ctx.actor))
  const { stayingId, leavingId, ...joining } = await lockJoining(ctx, await joiningOfSide(ctx, sideId))
  const next = `/${ctx.org.slug}/office/joinings/${stayingId}/${leavingId}?done=vouched`
  const mine = joining.sides.find(({ id }) => id === sideId)
  const vouchedById = personOf(ctx).personId
  if (mine?.vouchedById === vouchedById) return { next }
  const otherVouched = joining.sides.some(({ vouchedById: by }) => by !== null)
  const answered = { agreed: Boolean(mine?.agreedAt), otherVouched }
  demand(mayVouch(ctx.actor, joining.pair, joining.phase, answered))
  const vouched = { agreedAt: ctx.now, vouchedById, vouchedHow: how }
  await ctx.db.joiningSide.update({ where: { orgId_id: { orgId: ctx.org.id, id: sideId } }, data: vouched })
  if (joining.sides.every(({ id, agreedAt }) => id === sideId || agreedAt)) await spendLinks(ctx, 'joining', sideId)
  const names = await namesOf(ctx, [stayingId, leavingId])
  const name = mine ? (names.get(mine.personId) ?? '') : ''
  const subject = { kind: 'person', id: mine?.personId ?? stayingId }
  await record(ctx, 'joining.vouched', { name, how }, { subject })
  await joinOnceAgreed(ctx, joining.id)
  return { next }
}
