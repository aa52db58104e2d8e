import { addDays, DAY_MS, dayInZone, dayNumber, type PlainDate } from '@/lib/core/plain-date'
import { endOfDay } from '@/lib/core/zoned'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { enqueue } from '@/lib/jobs/enqueue'
import { isAwaited, stepDays, type WaitParty } from '@/lib/rules/waits'
import { ladderOf, lockWait, type WaitRef, type WaitRow } from './contract'

type Asked = WaitRef & {
  applicationId: string | null
  party: WaitParty
  /** So many days from now it is due. */
  days: number
  /** The day as it was promised; counted from `days` where none was. */
  dueOn?: PlainDate
}

/** Somebody is asked for something, or asked anew: the clock starts, reminders and the end are planned. */
export async function ask(ctx: Ctx, { kind, subjectId, applicationId, party, days, dueOn }: Asked): Promise<void> {
  const due = dueOn ?? addDays(today(ctx), days)
  const { expireDays } = ladderOf(ctx.org.settings, kind)
  const expiresAt = endOfDay(addDays(due, expireDays), ctx.org.zone)
  const pausedAt = (await isHeld(ctx, applicationId)) ? ctx.now : null
  const anew = {
    applicationId,
    party,
    askedAt: ctx.now,
    dueOn: fromDay(due),
    expiresAt,
    remindedAt: null,
    reminders: 0,
    receivedAt: null,
    late: false,
    expiredAt: null,
    acceptedAt: null,
    refusedAt: null,
    stoppedAt: null,
    pausedAt,
    pausedMinutes: 0,
  }
  const key = { orgId: ctx.org.id, kind, subjectId }
  await ctx.db.wait.upsert({
    where: { orgId_kind_subjectId: key },
    create: { ...key, id: newId(ctx.now), ...anew },
    update: anew,
  })
  await plan(ctx, { kind, subjectId }, { askedAt: ctx.now, days, expiresAt })
}

/** Whoever is asked while a case is held has all their time once it goes on. */
async function isHeld(ctx: Ctx, applicationId: string | null): Promise<boolean> {
  if (applicationId === null) return false
  const held = { orgId: ctx.org.id, id: applicationId, heldAt: { not: null } }
  return (await ctx.db.application.count({ where: held })) > 0
}

type Plan = { askedAt: Date; days: number; expiresAt: Date; pausedMinutes?: number }

/** The clock's work: a step of the ladder each, and the end. Planned again, it replaces what was planned before. */
async function plan(ctx: Ctx, { kind, subjectId }: WaitRef, given: Plan): Promise<void> {
  const { askedAt, days, expiresAt, pausedMinutes = 0 } = given
  const payload = { orgId: ctx.org.id, kind, subjectId }
  const start = askedAt.getTime() + pausedMinutes * 60_000
  for (const [nth, step] of stepDays(ladderOf(ctx.org.settings, kind), days).entries()) {
    const runAt = new Date(start + step * DAY_MS)
    if (runAt < ctx.now) continue
    await enqueue(
      ctx,
      'wait.remind',
      { ...payload, days: step },
      { key: `wait.remind:${kind}:${subjectId}:${nth}`, runAt },
    )
  }
  await enqueue(ctx, 'wait.expire', payload, { key: `wait.expire:${kind}:${subjectId}`, runAt: expiresAt })
}

/** More time for one: what was planned moves to the new day. Nothing happens to what is waited for no longer. */
export async function extend(ctx: Ctx, ref: WaitRef, dueOn: PlainDate): Promise<void> {
  const row = await lockWait(ctx, ref)
  if (!row || !isAwaited(row) || !row.dueOn || !row.expiresAt) return
  const expiresAt = endAfter(ctx, { ...row, dueOn: row.dueOn, expiresAt: row.expiresAt }, dueOn)
  await ctx.db.wait.update({
    where: { orgId_id: { orgId: ctx.org.id, id: row.id } },
    data: { dueOn: fromDay(dueOn), expiresAt },
  })
  const { askedAt, pausedMinutes } = row
  await plan(ctx, ref, { askedAt, days: daysOf(ctx, row, dueOn), expiresAt, pausedMinutes })
}

/** When a wait ends that is due on another day: as many days after it as before. */
function endAfter(ctx: Ctx, was: { dueOn: Date; expiresAt: Date }, dueOn: PlainDate): Date {
  const grace = dayNumber(dayInZone(was.expiresAt, ctx.org.zone)) - dayNumber(toDay(was.dueOn))
  return endOfDay(addDays(dueOn, grace), ctx.org.zone)
}

/** So many days after the asking it is due, without the time the case was held. */
function daysOf(ctx: Ctx, row: Pick<WaitRow, 'askedAt' | 'pausedMinutes'>, dueOn: PlainDate): number {
  const whole = dayNumber(dueOn) - dayNumber(dayInZone(row.askedAt, ctx.org.zone))
  return whole - Math.ceil(row.pausedMinutes / (24 * 60))
}

/** Clocks of a case stand still: nobody is reminded, nothing runs out. Done twice, it is done once. */
export async function pause(ctx: Ctx, applicationId: string): Promise<void> {
  await ctx.db.wait.updateMany({
    where: {
      orgId: ctx.org.id,
      applicationId,
      receivedAt: null,
      expiredAt: null,
      acceptedAt: null,
      refusedAt: null,
      stoppedAt: null,
      pausedAt: null,
    },
    data: { pausedAt: ctx.now },
  })
}

/** They go on where they stopped: every day that is still to come moves by as long as the case was held. */
export async function goOn(ctx: Ctx, applicationId: string): Promise<WaitRow[]> {
  const held = await ctx.db.wait.findMany({
    where: { orgId: ctx.org.id, applicationId, pausedAt: { not: null } },
    orderBy: { id: 'asc' },
    select: { kind: true, subjectId: true },
  })
  const running: WaitRow[] = []
  for (const { kind, subjectId } of held) {
    const ref = { kind: kind as WaitRef['kind'], subjectId }
    const row = await lockWait(ctx, ref)
    if (!row?.pausedAt) continue
    const minutes = Math.ceil((ctx.now.getTime() - row.pausedAt.getTime()) / 60_000)
    const pausedMinutes = row.pausedMinutes + minutes
    const { expiresAt: ended, dueOn: was } = row
    const due = was && addDays(toDay(was), Math.ceil(minutes / (24 * 60)))
    const dueOn = due && fromDay(due)
    const expiresAt = due && ended && endAfter(ctx, { dueOn: was, expiresAt: ended }, due)
    const moved = isAwaited(row) ? { pausedMinutes, expiresAt, dueOn } : {}
    await ctx.db.wait.update({
      where: { orgId_id: { orgId: ctx.org.id, id: row.id } },
      data: { pausedAt: null, ...moved },
    })
    if (!isAwaited(row) || !expiresAt || !due) continue
    const { askedAt } = row
    const days = daysOf(ctx, { askedAt, pausedMinutes }, due)
    await plan(ctx, ref, { askedAt, days, expiresAt, pausedMinutes })
    running.push({ ...row, ...moved, pausedAt: null })
  }
  return running
}
