import { DAY_MS } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { isAwaited } from '@/lib/rules/waits'
import { lockWait, type WaitRef } from './contract'

/**
 * Takes one step of the ladder, `days` after the asking: true when the reminder is to go out now. Each step is taken once;
 * early, twice, while the case is held, or after an answer it is not taken. Several steps missed make one reminder.
 */
export async function takeStep(ctx: Ctx, ref: WaitRef & { days: number }): Promise<boolean> {
  const row = await lockWait(ctx, ref)
  if (!row || !isAwaited(row) || row.pausedAt) return false
  const due = row.askedAt.getTime() + ref.days * DAY_MS + row.pausedMinutes * 60_000
  if (ctx.now.getTime() < due || (row.remindedAt && row.remindedAt.getTime() >= due)) return false
  await ctx.db.wait.update({
    where: { orgId_id: { orgId: ctx.org.id, id: row.id } },
    data: { remindedAt: ctx.now, reminders: { increment: 1 } },
  })
  return true
}

/** Somebody of the office reminds by hand, beside the ladder: true when it is to go out, at most once a day. */
export async function nudge(ctx: Ctx, ref: WaitRef): Promise<boolean> {
  const row = await lockWait(ctx, ref)
  if (!row || !isAwaited(row) || row.pausedAt) return false
  if (row.remindedAt && ctx.now.getTime() - row.remindedAt.getTime() < DAY_MS) return false
  await ctx.db.wait.update({
    where: { orgId_id: { orgId: ctx.org.id, id: row.id } },
    data: { remindedAt: ctx.now, reminders: { increment: 1 } },
  })
  return true
}
