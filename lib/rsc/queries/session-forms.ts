import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import type { Giver } from '@/lib/rules/portfolio'
import { mayCorrect, mayMove, mayRemoveSession, sideOf } from '../policy/sessions'
import { basisOf, type SessionBasis } from './basis'
import { giverPeriods } from './givers'
import { nameOf } from './requests'
import { type SessionLine, sessionLine } from './session-log'
import { factsOf, meetingOf, sessionRow, underlyingOf } from './sessions'

/** A giver as the form offers them: since when their hours count, and which days runs with them cover already. */
export type OfferedGiver = Giver & { name: string; runs: { from: PlainDate; to: PlainDate }[] }
export type MemberForm = { as: 'member'; givers: OfferedGiver[]; withoutAccount: string[]; basis: SessionBasis | null }
export type GiverForm = { as: 'giver'; people: { id: string; name: string }[]; own: Giver; asOf: PlainDate }

/** What the acting person may log a session from: their givers who have an account, or the people who named them. */
export async function sessionForm(ctx: Ctx, asked: 'member' | 'giver'): Promise<MemberForm | GiverForm> {
  const { personId, name } = personOf(ctx)
  if (asked === 'giver') {
    const rows = await ctx.db.giver.findMany({
      where: { orgId: ctx.org.id, giverPersonId: personId },
      include: { person: true },
      orderBy: [{ person: { familyName: 'asc' } }, { person: { givenName: 'asc' } }, { id: 'asc' }],
    })
    if (rows.length === 0) throw new DomainError('not_found')
    const qualified = (await giverPeriods(ctx, [personId])).get(personId) ?? []
    const people = rows.map(({ id, person }) => ({ id, name: nameOf(person) }))
    return { as: 'giver', people, own: { id: personId, name, qualified }, asOf: today(ctx) }
  }
  const rows = await ctx.db.giver.findMany({
    where: { orgId: ctx.org.id, personId },
    include: {
      giverPerson: true,
      runs: { select: { fromDay: true, toDay: true }, orderBy: [{ fromDay: 'asc' }, { id: 'asc' }] },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const known = rows.flatMap((row) => (row.giverPerson?.accountId ? [{ ...row, personId: row.giverPerson.id }] : []))
  const periods = await giverPeriods(
    ctx,
    known.map((row) => row.personId),
  )
  return {
    as: 'member',
    givers: known.map((row) => ({
      ...{ id: row.id, name: row.name, qualified: periods.get(row.personId) ?? [] },
      runs: row.runs.map((run) => ({ from: toDay(run.fromDay), to: toDay(run.toDay) })),
    })),
    withoutAccount: rows.filter((row) => !row.giverPerson?.accountId).map((row) => row.name),
    basis: await newestBasis(ctx, personId),
  }
}

/** The newest application that has not ended decides; without one, what the person holds. */
async function newestBasis(ctx: Ctx, personId: string): Promise<SessionBasis | null> {
  const app = await ctx.db.application.findFirst({
    where: { orgId: ctx.org.id, personId, state: { notIn: ['withdrawn', 'endorsed', 'deferred'] } },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    select: { category: true },
  })
  return basisOf(ctx, personId, app?.category ?? null)
}

export type SessionPageView = {
  line: SessionLine
  may: { correct: boolean; move: boolean; remove: boolean }
  /** Whether it stands in evidence that somebody reads. */
  locked: boolean
  /** A run with the same giver that covers the same day. */
  run: { id: string; from: PlainDate; to: PlainDate } | null
}

/** One session for its page; nobody but its two people finds it. */
export async function sessionView(ctx: Ctx, id: string): Promise<SessionPageView> {
  personOf(ctx)
  const row = await sessionRow(ctx, id)
  const facts = factsOf(row)
  if (!sideOf(ctx.actor, facts)) throw new DomainError('not_found')
  const under = await underlyingOf(ctx, row)
  const correct = mayCorrect(ctx.actor, facts, under, today(ctx))
  const run = await ctx.db.rscRun.findFirst({
    where: { orgId: ctx.org.id, giverId: row.giverId, fromDay: { lte: row.heldOn }, toDay: { gte: row.heldOn } },
    select: { id: true, fromDay: true, toDay: true },
    orderBy: { id: 'asc' },
  })
  return {
    line: sessionLine(ctx, row),
    may: {
      correct: correct.yes,
      move: mayMove(ctx.actor, facts, meetingOf(row)).yes,
      remove: mayRemoveSession(ctx.actor, facts, under).yes,
    },
    locked: !correct.yes && correct.reason === 'ledger.no.beingRead',
    run: run && { id: run.id, from: toDay(run.fromDay), to: toDay(run.toDay) },
  }
}
