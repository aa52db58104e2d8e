import { dayInZone } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { isAwaited, type WaitParty } from '@/lib/rules/waits'
import { lockWait, type WaitRef, type WaitRow } from './contract'

type Change = Partial<
  Record<'receivedAt' | 'expiredAt' | 'acceptedAt' | 'refusedAt' | 'stoppedAt', Date | null> & { late: boolean }
>

async function change(ctx: Ctx, row: WaitRow, data: Change): Promise<void> {
  await ctx.db.wait.update({ where: { orgId_id: { orgId: ctx.org.id, id: row.id } }, data })
}

/** It has come: in time, late, or after everybody had stopped waiting. It counts all the same; the first time is kept. */
export async function received(ctx: Ctx, ref: WaitRef): Promise<{ late: boolean }> {
  const row = await lockWait(ctx, ref)
  if (!row) return { late: false }
  if (row.receivedAt) return { late: row.late }
  const dueOn = toDay(row.dueOn)
  // While a case is held its clocks stand still: the day it stopped on counts.
  const day = row.pausedAt ? dayInZone(row.pausedAt, ctx.org.zone) : today(ctx)
  const late = row.expiredAt !== null || (dueOn !== null && day > dueOn)
  await change(ctx, row, { receivedAt: ctx.now, late })
  return { late }
}

/** What came is good, or is not. Judged again, the later word holds. */
export async function settle(ctx: Ctx, ref: WaitRef, outcome: 'accepted' | 'refused'): Promise<void> {
  const row = await lockWait(ctx, ref)
  if (!row) return
  const accepted = outcome === 'accepted'
  await change(ctx, row, { acceptedAt: accepted ? ctx.now : null, refusedAt: accepted ? null : ctx.now })
}

/** Nobody waits any longer. What has come, or has ended before, stays as it is. */
export async function stop(ctx: Ctx, ref: WaitRef): Promise<void> {
  const row = await lockWait(ctx, ref)
  if (row && !row.receivedAt && !row.stoppedAt) await change(ctx, row, { stoppedAt: ctx.now })
}

/** Somebody who had said no will do it after all: the clock that was running runs on. */
export async function waitAgain(ctx: Ctx, ref: WaitRef): Promise<void> {
  const row = await lockWait(ctx, ref)
  if (row?.stoppedAt) await change(ctx, row, { stoppedAt: null })
}

/** It is somebody else's turn from here on; the day stays. */
export async function handTo(ctx: Ctx, ref: WaitRef, party: WaitParty): Promise<void> {
  const row = await lockWait(ctx, ref)
  if (row && isAwaited(row))
    await ctx.db.wait.update({ where: { orgId_id: { orgId: ctx.org.id, id: row.id } }, data: { party } })
}

/** Everything that is still waited for in an application ends with it. */
export async function stopAll(ctx: Ctx, applicationId: string, except: readonly string[] = []): Promise<void> {
  await ctx.db.wait.updateMany({
    where: {
      orgId: ctx.org.id,
      applicationId,
      kind: { notIn: [...except] },
      receivedAt: null,
      stoppedAt: null,
      acceptedAt: null,
      refusedAt: null,
    },
    data: { stoppedAt: ctx.now },
  })
}

/** The clock's word that the time is over; false where it is not, or where it had been said before. */
export async function expire(ctx: Ctx, ref: WaitRef): Promise<boolean> {
  const row = await lockWait(ctx, ref)
  if (!row || !isAwaited(row) || row.pausedAt || !row.expiresAt || row.expiresAt > ctx.now) return false
  await change(ctx, row, { expiredAt: ctx.now })
  return true
}
