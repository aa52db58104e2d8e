import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { openLedger } from '@/lib/portfolio/queries/open-ledger'
import { isAwaiting, isOpen, mayAddRun, mayAsk, mayChangeRun, type RunState, runState } from '../policy'
import { type SessionState, sessionState } from '../policy/sessions'
import { basisOf, type SessionBasis } from './basis'
import { giverPeriods, type Qualified } from './givers'

export type GiverLine = {
  id: string
  version: number
  name: string
  /** Known to the association: the dates of the status come from the register. */
  known: boolean
  /** Absent for people the association knows: their address is not the applicant's to read. */
  email: string | null
  locale: string
  qualified: Qualified
  /** Runs that wait for this giver's word, and their hours. */
  waiting: { runs: number; minutes: number }
  asked: { on: PlainDate; until: PlainDate; reminded: PlainDate | null } | null
  /** The last request ran out unanswered. */
  lapsed: boolean
  used: boolean
  bounced: boolean
  /** Days of single sessions with them in the shared log: a run over these days would count them twice. */
  sessionDays: PlainDate[]
}
export type RunLine = {
  id: string
  version: number
  giverId: string
  giverName: string
  from: PlainDate
  to: PlainDate
  minutes: number
  format: string
  about: string[]
  concerns: string
  competencies: string[]
  state: RunState
  disputeNote: string | null
  correctedFrom: { fromDay: PlainDate; toDay: PlainDate; minutes: number } | null
  mayChange: boolean
}
export type SessionEntry = {
  id: string
  giverId: string
  giverName: string
  heldOn: PlainDate
  minutes: number
  format: string
  concerns: string
  competencies: string[]
  state: SessionState
  /** Whether it waits for the owner's word. */
  mine: boolean
}
export type SupervisionView = {
  application: { id: string; reference: string; category: string; state: string }
  /** What the hours are held against as they are typed. */
  basis: SessionBasis | null
  givers: GiverLine[]
  runs: RunLine[]
  /** Single sessions shared with givers, the latest first; planned ones are not among them. */
  sessions: SessionEntry[]
  may: { add: boolean; ask: boolean }
}

/** A person's log of RSC received, with its givers, as its owner sees it. Six statements. */
export async function supervisionView(ctx: Ctx, applicationId: string): Promise<SupervisionView> {
  if (!isUuid(applicationId)) throw new DomainError('not_found')
  const ledger = await openLedger(ctx, applicationId)
  const { ownerId } = ledger
  const where = { orgId: ctx.org.id, personId: ownerId }
  const givers = await ctx.db.giver.findMany({
    where,
    include: { requests: { orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }], take: 1 } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const rows = await ctx.db.rscRun.findMany({ where, orderBy: [{ fromDay: 'desc' }, { id: 'desc' }] })
  const sessions = await sessionEntries(ctx, ownerId)
  const periods = await giverPeriods(
    ctx,
    givers.flatMap((giver) => giver.giverPersonId ?? []),
  )
  const day = (moment: Date) => dayInZone(moment, ctx.org.zone)
  const asked = new Set<string>()
  const lines = givers.map(({ requests: [last], ...giver }): GiverLine => {
    // Where the letter came back nobody was asked: one may ask anew.
    const open = last !== undefined && isOpen(last, ctx.now) && !giver.bouncedAt
    if (open) asked.add(giver.id)
    const waiting = rows.filter((run) => run.giverId === giver.id && isAwaiting(run))
    return {
      id: giver.id,
      version: giver.version,
      name: giver.name,
      known: giver.giverPersonId !== null,
      email: giver.giverPersonId ? null : giver.email,
      locale: giver.locale,
      qualified: (giver.giverPersonId && periods.get(giver.giverPersonId)) || [],
      waiting: { runs: waiting.length, minutes: waiting.reduce((sum, run) => sum + run.minutes, 0) },
      asked: open
        ? { on: day(last.requestedAt), until: day(last.expiresAt), reminded: last.remindedAt && day(last.remindedAt) }
        : null,
      lapsed: last !== undefined && !last.answeredAt && last.expiresAt <= ctx.now,
      used: last !== undefined || [...rows, ...sessions].some((one) => one.giverId === giver.id),
      sessionDays: sessions.flatMap((one) => (one.giverId === giver.id ? [one.heldOn] : [])),
      bounced: giver.bouncedAt !== null && waiting.length > 0,
    }
  })
  const names = new Map(givers.map((giver) => [giver.id, giver.name]))
  const runs = rows.map((run): RunLine => {
    return {
      id: run.id,
      version: run.version,
      giverId: run.giverId,
      giverName: names.get(run.giverId) ?? '',
      from: toDay(run.fromDay),
      to: toDay(run.toDay),
      minutes: run.minutes,
      format: run.format,
      about: run.about,
      concerns: run.concerns,
      competencies: run.competencies,
      state: runState(run, asked.has(run.giverId)),
      disputeNote: run.disputeNote,
      correctedFrom: run.correctedFrom as RunLine['correctedFrom'],
      mayChange: mayChangeRun(ctx.actor, ledger, run).yes,
    }
  })
  const may = { add: mayAddRun(ctx.actor, ledger).yes, ask: mayAsk(ctx.actor, ledger).yes }
  const basis = await basisOf(ctx, ownerId, ledger.application.category)
  return { application: ledger.application, basis, givers: lines, runs, sessions, may }
}

async function sessionEntries(ctx: Ctx, ownerId: string): Promise<SessionEntry[]> {
  const rows = await ctx.db.sessionMember.findMany({
    where: {
      ...{ orgId: ctx.org.id, personId: ownerId },
      OR: [{ memberAgreedAt: { not: null } }, { giverAgreedAt: { not: null } }],
    },
    include: { giver: { select: { name: true } }, session: { select: { giverPersonId: true } } },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ giver, session, ...row }) => {
    const { id, giverId, minutes, format, concerns, competencies, differsById } = row
    const facts = { ...row, heldOn: toDay(row.heldOn), giverPersonId: session.giverPersonId }
    const state = sessionState(facts, today(ctx))
    const mine = state === 'awaits-member' || (state === 'differs' && differsById !== ownerId)
    return {
      id,
      giverId,
      giverName: giver.name,
      heldOn: facts.heldOn,
      minutes,
      format,
      concerns,
      competencies,
      state,
      mine,
    }
  })
}

/** One run for its form; one giver for theirs. A single session stands in the shared log: `run` is then null. */
export async function runView(
  ctx: Ctx,
  applicationId: string,
  runId: string,
): Promise<SupervisionView & { run: RunLine | null }> {
  const view = await supervisionView(ctx, applicationId)
  const run = view.runs.find((one) => one.id === runId) ?? null
  if (!run && !view.sessions.some((one) => one.id === runId)) throw new DomainError('not_found')
  return { ...view, run }
}

export async function giverView(ctx: Ctx, applicationId: string, giverId: string) {
  const { application, givers } = await supervisionView(ctx, applicationId)
  const giver = givers.find((one) => one.id === giverId)
  if (!giver) throw new DomainError('not_found')
  return { application, giver }
}
