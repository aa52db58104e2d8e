import { demandCalm, noteFailure } from '@/lib/auth/limits'
import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import { readCode } from '@/lib/core/session-code'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { addressesOf } from '@/lib/db/known-by'
import { mayAttend } from '../policy'
import { type CatalogueFacts, catalogueFacts } from './facts'

/** The acting person's line on a session's roster, by who they are or by their address. */
export async function ownAttendance(ctx: Ctx, sessionId: string) {
  const { personId } = personOf(ctx)
  const addresses = await addressesOf(ctx.db, ctx.org.id, personId)
  const rows = await ctx.db.attendance.findMany({
    where: {
      orgId: ctx.org.id,
      sessionId,
      OR: [{ personId }, { personId: null, email: { in: addresses } }],
    },
    select: { id: true, personId: true, struckAt: true },
    orderBy: { id: 'asc' },
  })
  return rows.find((row) => row.personId !== null) ?? rows[0] ?? null
}

export type SessionFacts = CatalogueFacts & { sessionId: string; onDay: PlainDate; online: boolean; place: string }

/** What an entry taken from a session says. */
export async function sessionFacts(ctx: Ctx, sessionId: string): Promise<SessionFacts> {
  const row = await ctx.db.catalogueSession.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id: sessionId } },
    include: { training: true },
  })
  if (!row) throw new DomainError('not_found')
  const { training, onDay, online, place } = row
  return { sessionId, onDay: toDay(onDay), online, place, ...catalogueFacts(training) }
}

export type WaitingSession = { sessionId: string; title: string; onDay: PlainDate; minutes: number }

/** Sessions the acting person is on the roster of and has not put into their log. */
export async function waitingSessions(ctx: Ctx): Promise<WaitingSession[]> {
  const { personId } = personOf(ctx)
  const rows = await ctx.db.$queryRaw<(Omit<WaitingSession, 'onDay'> & { onDay: Date })[]>`
    select s."id" as "sessionId", t."title", s."onDay", t."minutes"
    from "Attendance" a
      join "CatalogueSession" s on s."orgId" = a."orgId" and s."id" = a."sessionId"
      join "CatalogueTraining" t on t."orgId" = s."orgId" and t."id" = s."trainingId"
    where a."orgId" = ${ctx.org.id}::uuid and a."struckAt" is null and s."cancelledAt" is null
      and (a."personId" = ${personId}::uuid or (a."personId" is null and a."email" in
        (select lower("email") from "Person" where "orgId" = ${ctx.org.id}::uuid
          and ("id" = ${personId}::uuid or "joinedIntoId" = ${personId}::uuid))))
      and not exists (select 1 from "Training" e
        where e."orgId" = a."orgId" and e."personId" = ${personId}::uuid and e."sessionId" = s."id")
    order by s."onDay", s."id" limit 50`
  return rows.map((row) => ({ ...row, onDay: toDay(row.onDay) }))
}

export type AttendView =
  | { state: 'unknown' }
  | { state: 'limited'; seconds: number }
  /** `held`: on the roster already. `taken`: in the log already. `closed`: why the code is not taken, as a message key. */
  | { state: 'found'; code: string; session: SessionFacts; held: boolean; taken: boolean; closed: string | null }

/** What a code stands for, before anything is written. Guessing is slowed down like everywhere else. */
export async function attendView(ctx: Ctx, typed: string): Promise<AttendView> {
  const { personId, accountId } = personOf(ctx)
  try {
    await demandCalm('session-code', [accountId], ctx.now)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { state: 'limited', seconds: Number(error.detail?.seconds ?? 60) }
  }
  const code = readCode(typed)
  const row = code ? await ctx.db.catalogueSession.findFirst({ where: { orgId: ctx.org.id, code } }) : null
  if (!row || !code) {
    await noteFailure('session-code', [accountId], ctx.now)
    return { state: 'unknown' }
  }
  const held = await ownAttendance(ctx, row.id)
  const entry = await ctx.db.training.findFirst({
    where: { orgId: ctx.org.id, personId, sessionId: row.id },
    select: { id: true },
  })
  const facts = { onDay: toDay(row.onDay), codeUntil: toDay(row.codeUntil), cancelled: row.cancelledAt !== null }
  const may = mayAttend(facts, today(ctx))
  const closed = held?.struckAt ? 'catalogue.error.struck' : held || may.yes ? null : may.reason
  const session = await sessionFacts(ctx, row.id)
  return { state: 'found', code, session, held: held !== null, taken: entry !== null, closed }
}
