import { dayInZone } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import type { OrgSettings } from '@/lib/rules/settings'
import { type Ladder, type WaitFacts, type WaitKind, type WaitState, waitState } from '@/lib/rules/waits'

/** Which wait: its kind, and the row of the owning room that it is about. */
export type WaitRef = { kind: WaitKind; subjectId: string }

/** When reminders of a kind go out. Ratings and confirmations of RSC follow the settings of references. */
export function ladderOf({ references, waits }: Pick<OrgSettings, 'references' | 'waits'>, kind: WaitKind): Ladder {
  const { reminderDays, reminderDaysBefore } = references
  if (kind === 'rating') return { after: reminderDays, before: reminderDaysBefore, expireDays: 0 }
  if (kind === 'rsc-confirmation') return { after: reminderDays, before: [], expireDays: 0 }
  if (kind === 'information') return waits.information
  if (kind === 'transcript') return waits.transcript
  if (kind === 'membership-proof') return waits.membershipProof
  if (kind === 'review' || kind === 'settling') return waits.review
  return { after: [], before: [], expireDays: 0 }
}

export type WaitRow = Omit<WaitFacts, 'dueOn'> & {
  id: string
  kind: WaitKind
  subjectId: string
  applicationId: string | null
  askedAt: Date
  dueOn: Date | null
  remindedAt: Date | null
  expiresAt: Date | null
  pausedAt: Date | null
  late: boolean
  pausedMinutes: number
}

/** One wait, held still. Whoever acts on it has locked the row it is about before. */
export async function lockWait(ctx: Ctx, { kind, subjectId }: WaitRef): Promise<WaitRow | null> {
  const [row] = await ctx.db.$queryRaw<WaitRow[]>`
    select * from "Wait"
    where "orgId" = ${ctx.org.id}::uuid and "kind" = ${kind} and "subjectId" = ${subjectId}::uuid for update`
  return row ?? null
}

/** When a wait ends by itself, as its clock stands now. */
export async function expiresOf(ctx: Ctx, { kind, subjectId }: WaitRef): Promise<Date | null> {
  const row = await ctx.db.wait.findUnique({
    where: { orgId_kind_subjectId: { orgId: ctx.org.id, kind, subjectId } },
    select: { expiresAt: true },
  })
  return row?.expiresAt ?? null
}

export type WaitView = {
  id: string
  kind: WaitKind
  subjectId: string
  state: WaitState
  askedAt: Date
  dueOn: string | null
  reminders: number
  late: boolean
  paused: boolean
}

/** Everything waited for in one application, the oldest first. Who may read it is the caller's policy. */
export async function waitsOf(ctx: Ctx, applicationId: string): Promise<WaitView[]> {
  const rows = await ctx.db.wait.findMany({
    where: { orgId: ctx.org.id, applicationId },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => {
    const dueOn = toDay(row.dueOn)
    return {
      id: row.id,
      kind: row.kind as WaitKind,
      subjectId: row.subjectId,
      state: waitState({ ...row, dueOn }, row.pausedAt ? dayInZone(row.pausedAt, ctx.org.zone) : today(ctx)),
      askedAt: row.askedAt,
      dueOn,
      reminders: row.reminders,
      late: row.late,
      paused: row.pausedAt !== null,
    }
  })
}
