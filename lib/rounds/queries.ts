import { fromCursor, toCursor } from '@/lib/core/cursor'
import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, type ListCtx, today } from '@/lib/ctx/ctx'
import { empty, type Sql, sql } from '@/lib/db/sql'
import { mayManageRounds } from './policy'

const PAGE = 20

/** `next`: an application sent today is placed here; `full`: it would be, were there room. */
export type RoundState = 'next' | 'open' | 'full' | 'planned' | 'over' | 'closed'

export type RoundRow = {
  id: string
  name: string
  opensOn: PlainDate
  cutOffOn: PlainDate
  decideOn: PlainDate
  graceDays: number
  capacity: number | null
  version: number
  /** Applications in it, by stage. */
  cohort: { stage: string; count: number }[]
  cases: number
  /** Those that were not withdrawn: what the capacity is held against. */
  placed: number
  state: RoundState
}

type Stored = Omit<RoundRow, 'state'> & { closed: boolean; first: boolean }

export type RoundsPage = { rows: RoundRow[]; next?: string; previous?: string }

/**
 * Rounds with how many applications of each stage are in them. `first`: the one with room that closes first of those open.
 * `but`: an application that takes no place, because it is asked where it would be placed.
 */
function rounds(ctx: ListCtx, day: PlainDate, but: string | null = null): Sql {
  const org = ctx.org.id
  const others = (id: Sql) => (but === null ? empty : sql`and ${id} <> ${but}::uuid`)
  return sql`
    select r."id", r."name", to_char(r."opensOn", 'YYYY-MM-DD') as "opensOn", to_char(r."cutOffOn", 'YYYY-MM-DD') as "cutOffOn",
      to_char(r."decideOn", 'YYYY-MM-DD') as "decideOn", r."graceDays", r."capacity", r."version",
      r."closedAt" is not null as "closed", c."cases", c."placed", c."cohort",
      (r."closedAt" is null and r."opensOn" <= ${day}::date and r."cutOffOn" + r."graceDays" >= ${day}::date
        and (r."capacity" is null or c."placed" < r."capacity") and not exists (
          select 1 from "Round" o where o."orgId" = r."orgId" and o."closedAt" is null and o."opensOn" <= ${day}::date
            and o."cutOffOn" + o."graceDays" >= ${day}::date and (o."cutOffOn", o."id") < (r."cutOffOn", r."id")
            and (o."capacity" is null or o."capacity" > (select count(*) from "Application" x
              where x."orgId" = o."orgId" and x."roundId" = o."id" and x."state" <> 'withdrawn' ${others(sql`x."id"`)})))) as "first"
    from "Round" r cross join lateral (
      select coalesce(sum(s."count"), 0)::int as "cases",
        coalesce(sum(s."count") filter (where s."stage" <> 'withdrawn'), 0)::int as "placed",
        coalesce(json_agg(json_build_object('stage', s."stage", 'count', s."count") order by s."stage"), '[]') as "cohort"
      from (select a."stage", count(*)::int as "count" from "Application" a
        where a."orgId" = r."orgId" and a."roundId" = r."id" ${others(sql`a."id"`)} group by a."stage") s) c
    where r."orgId" = ${org}::uuid`
}

function stateOf(
  { closed, first, opensOn, cutOffOn, graceDays, capacity, placed }: Stored,
  day: PlainDate,
): RoundState {
  if (closed) return 'closed'
  if (opensOn > day) return 'planned'
  if (addDays(cutOffOn, graceDays) < day) return 'over'
  if (first) return 'next'
  return capacity !== null && placed >= capacity ? 'full' : 'open'
}

const STAGES = ['submitted', 'in_review', 'cleared_for_exam', 'endorsed', 'deferred', 'draft', 'withdrawn']

function rowOf({ closed, first, ...stored }: Stored, day: PlainDate): RoundRow {
  const cohort = STAGES.flatMap((stage) => stored.cohort.filter((one) => one.stage === stage))
  return { ...stored, cohort, state: stateOf({ ...stored, closed, first }, day) }
}

/** All rounds, the last cut-off first. */
export async function roundsPage(ctx: ListCtx, ask: { after?: string; before?: string }): Promise<RoundsPage> {
  demand(mayManageRounds(ctx.actor))
  const day = today(ctx)
  const after = fromCursor(ask.after, ['day', 'uuid'])
  const before = after ? null : fromCursor(ask.before, ['day', 'uuid'])
  const from = after ?? before
  const past = before ? sql`>` : sql`<`
  const place = from ? sql`and (r."cutOffOn", r."id") ${past} (${from[0]}::date, ${from[1]}::uuid)` : empty
  const order = before ? sql`r."cutOffOn", r."id"` : sql`r."cutOffOn" desc, r."id" desc`
  const rows = await ctx.db.$queryRaw<Stored[]>`${rounds(ctx, day)} ${place} order by ${order} limit ${PAGE + 1}`
  const more = rows.length > PAGE
  const page = rows.slice(0, PAGE)
  if (before) page.reverse()
  const [first, last] = [page[0], page.at(-1)]
  return {
    rows: page.map((row) => rowOf(row, day)),
    next: last && (before || more) ? toCursor([last.cutOffOn, last.id]) : undefined,
    previous: first && (after || (before && more)) ? toCursor([first.cutOffOn, first.id]) : undefined,
  }
}

/** One round. */
export async function roundView(ctx: ListCtx, roundId: string): Promise<RoundRow> {
  demand(mayManageRounds(ctx.actor))
  if (!isUuid(roundId)) throw new DomainError('not_found')
  const day = today(ctx)
  const [row] = await ctx.db.$queryRaw<Stored[]>`${rounds(ctx, day)} and r."id" = ${roundId}::uuid`
  if (!row) throw new DomainError('not_found')
  return rowOf(row, day)
}

export type RoundChoice = { id: string; name: string; decideOn: PlainDate }

/** The rounds a case can be moved to: open ones with room, however far their days are. Who may know is the caller's policy. */
export async function roundsToMoveTo(ctx: Ctx): Promise<RoundChoice[]> {
  return ctx.db.$queryRaw<RoundChoice[]>`
    select r."id", r."name", to_char(r."decideOn", 'YYYY-MM-DD') as "decideOn" from "Round" r
    where r."orgId" = ${ctx.org.id}::uuid and r."closedAt" is null and r."decideOn" >= ${today(ctx)}::date
      and (r."capacity" is null or r."capacity" > (select count(*) from "Application" a
        where a."orgId" = r."orgId" and a."roundId" = r."id" and a."state" <> 'withdrawn'))
    order by r."cutOffOn", r."id" limit 100`
}

/** The round an application sent now would be placed in, as far as one can know before it is sent; nothing is locked. */
export async function roundAhead(ctx: Ctx, applicationId: string): Promise<RoundChoice | null> {
  const [row] = await ctx.db.$queryRaw<Stored[]>`
    select * from (${rounds(ctx, today(ctx), applicationId)}) r where r."first" limit 1`
  return row ? { id: row.id, name: row.name, decideOn: row.decideOn } : null
}
