import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayCompare, mayWithdraw } from '../policy'
import { lockJoining, namesOf } from '../queries/lock-joining'
import type { JoiningRef } from '../schema'

/** The office takes its proposal back: the links in both letters say so, and nothing moves. */
export async function withdrawJoining(ctx: Ctx, { joiningId }: z.output<typeof JoiningRef>): Promise<{ next: string }> {
  demand(mayCompare(ctx.actor))
  const { stayingId, leavingId, ...joining } = await lockJoining(ctx, joiningId)
  const next = `/${ctx.org.slug}/office/joinings/${stayingId}/${leavingId}?done=withdrawn`
  if (joining.phase === 'withdrawn') return { next }
  demand(mayWithdraw(ctx.actor, joining.pair, joining.phase))
  const closed = { closedAt: ctx.now, closedHow: 'withdrawn' }
  await ctx.db.joining.update({ where: { orgId_id: { orgId: ctx.org.id, id: joiningId } }, data: closed })
  for (const { id } of joining.sides) await spendLinks(ctx, 'joining', id)
  const names = await namesOf(ctx, [stayingId, leavingId])
  const detail = { staying: names.get(stayingId) ?? '', leaving: names.get(leavingId) ?? '' }
  for (const id of [stayingId, leavingId]) {
    await record(ctx, 'joining.withdrawn', detail, { subject: { kind: 'person', id } })
  }
  return { next }
}
