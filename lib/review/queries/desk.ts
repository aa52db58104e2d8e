import { fromCursor, toCursor } from '@/lib/core/cursor'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, type ListCtx, personOf, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { empty, type Sql, sql } from '@/lib/db/sql'
import type { CaseStatus, Stage, Turn } from '@/lib/rules/standing'
import { STATUSES } from '@/lib/rules/standing'
import { workingDaysBetween } from '@/lib/rules/working-days'
import { mayReadCases } from '../policy'
import { type DeskAsk, type DeskFilters, placeOf, understood } from '../schema/desk'
import { candidates, type SearchRefusal, saysAll, wordsOf } from './desk-search'
import { whereOf } from './desk-where'

export type DeskRow = {
  id: string
  reference: string
  applicant: string
  email: string
  category: string
  edition: string
  stage: Stage
  turn: Turn
  /** What holds in it, the gravest first. */
  statuses: CaseStatus[]
  /** Working days in this stage, by the association's calendar. */
  days: number
  stageSince: PlainDate
  sentOn: PlainDate | null
  /** What is expected next, by when: an answer of the office, an answer of the applicant, the end of the approval to sit. */
  nextOn: PlainDate | null
  overdue: boolean
  coordinator: string | null
  round: string | null
}

export type DeskPage = {
  rows: DeskRow[]
  asked: DeskFilters
  next?: string
  previous?: string
  /** The search met more cases than it looks at. */
  many: boolean
  /** Why nothing was searched. */
  refused?: SearchRefusal
}

const PAGE = 25
/** So many cases are read in their order for a word that is common: enough for a page of it. */
const WALK = 3000

type Row = Omit<DeskRow, 'days' | 'stageSince' | 'sentOn' | 'nextOn' | 'overdue'> & {
  stateSince: Date
  submittedAt: Date | null
  nextOn: Date | null
  key: string
  sure: boolean
  many: boolean
}

type By = 'since' | 'next' | 'id'
/** Where a page begins and which way it reads. */
type Place = { past: readonly string[] | null; down: boolean; by: By; most: number }

/** What rows are ordered by, as columns of `a` and `t`, their first key as text, and the place they begin after. */
const BY: Record<By, { a: Sql; t: Sql; key: Sql; from: (past: readonly string[], beyond: Sql) => Sql }> = {
  since: {
    a: sql`a."stateSince"`,
    t: sql`t."stateSince"`,
    key: sql`t."stateSince"::text`,
    from: ([first, id], beyond) => sql`(a."stateSince", a."id") ${beyond} (${first}::timestamptz, ${id}::uuid)`,
  },
  next: {
    a: sql`a."nextOn"`,
    t: sql`t."nextOn"`,
    key: sql`t."nextOn"::text`,
    from: ([first, id], beyond) => sql`(a."nextOn", a."id") ${beyond} (${first}::date, ${id}::uuid)`,
  },
  id: {
    a: sql`a."orgId"`,
    t: sql`t."orgId"`,
    key: sql`''`,
    from: ([, id], beyond) => sql`a."id" ${beyond} ${id}::uuid`,
  },
}

/** Rows in their order, as one select over `a`. */
function inOrder(where: Sql, { past, down, by }: Place, limit: number): Sql {
  const order = BY[by]
  const from = past ? sql`and ${order.from(past, down ? sql`<` : sql`>`)}` : empty
  const way = down ? sql`desc` : sql`asc`
  return sql`select a.* from "Application" a where ${where} ${by === 'next' ? sql`and a."nextOn" is not null` : empty} ${from}
    order by ${order.a} ${way}, a."id" ${way} limit ${limit}`
}

/**
 * The same of a search. Cases of a rare word are looked up; a common one fills the page from the first few thousand cases in
 * their order, and what is known of those further on may have gaps (`sure` is false).
 */
function searched(where: Sql, words: readonly string[], place: Place): Sql {
  const [says, order, way] = [saysAll(words), BY[place.by], place.down ? sql`desc` : sql`asc`]
  const known = sql`${where} and a."id" = any((select "ids" from found)::uuid[]) and ${says}`
  return sql`select distinct on (${order.a}, a."id") a.* from (
      (select a.*, true as "sure" from (${inOrder(where, place, WALK)}) a where (select "many" from found) and ${says}
        order by ${order.a} ${way}, a."id" ${way} limit ${place.most})
      union all select a.*, not (select "many" from found) from (${inOrder(known, place, place.most)}) a) a
    order by ${order.a} ${way}, a."id" ${way}, a."sure" desc limit ${place.most}`
}

/** One page of the filters, in one statement however many applications there are. */
async function readRows(
  ctx: ListCtx,
  where: Sql,
  place: Place,
  words: readonly string[] | null = null,
): Promise<Row[]> {
  const order = BY[place.by]
  const way = place.down ? sql`desc` : sql`asc`
  const rows = words
    ? searched(where, words, place)
    : sql`select a.*, true as "sure" from (${inOrder(where, place, place.most)}) a`
  return ctx.db.$queryRaw<Row[]>`
    ${words ? sql`with ${candidates(words)}` : empty}
    select t."id", t."reference", coalesce(t."category", t."addOns"[1]) as "category", t."edition", t."stage", t."turn", t."statuses",
      t."stateSince", t."submittedAt", t."nextOn", t."sure", ${order.key} as "key", p."email",
      p."givenName" || ' ' || p."familyName" as "applicant", c."givenName" || ' ' || c."familyName" as "coordinator", r."name" as "round"
      ${words ? sql`, f."many"` : sql`, false as "many"`}
    from ${words ? sql`found f left join (${rows}) t on true left join` : sql`(${rows}) t join`} "Person" p on p."orgId" = t."orgId" and p."id" = t."personId"
    left join "Person" c on c."orgId" = t."orgId" and c."id" = t."coordinatorId"
    left join "Round" r on r."orgId" = t."orgId" and r."id" = t."roundId"
    order by ${order.t} ${way}, t."id" ${way}`
}

/** The filters as SQL with what is searched for, exactly: for whoever reads all of it. */
export async function narrowed(ctx: ListCtx, asked: DeskFilters): Promise<{ where: Sql; refused?: SearchRefusal }> {
  const words = asked.q ? wordsOf(asked.q) : null
  if (typeof words === 'string') return { refused: words, where: sql`false` }
  const where = whereOf(asked, asking(ctx))
  if (!words) return { where }
  const [found] = await ctx.db.$queryRaw<{ ids: string[] | null; many: boolean }[]>`
    with ${candidates(words)} select "ids", "many" from found`
  const among = found?.many ? empty : sql`and a."id" = any(${found?.ids ?? []}::uuid[])`
  return { where: sql`${where} and ${saysAll(words)} ${among}` }
}

/** The ids of all cases that the filters meet, in the order in which they wait; `many` when there are more than asked for. */
export async function deskIds(
  ctx: ListCtx,
  asked: DeskFilters,
  most: number,
): Promise<{ ids: string[]; many: boolean }> {
  demand(mayReadCases(ctx.actor))
  const { where } = await narrowed(ctx, asked)
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    select a."id" from "Application" a where ${where} order by a."stateSince", a."id" limit ${most + 1}`
  return { ids: rows.slice(0, most).map(({ id }) => id), many: rows.length > most }
}

function asking(ctx: ListCtx) {
  const { id: orgId, zone, settings } = ctx.org
  return { orgId, zone, calendar: settings.calendar, personId: personOf(ctx).personId, day: today(ctx) }
}

type Pages = { rows: Row[]; many: boolean; refused?: SearchRefusal }

async function search(ctx: ListCtx, asked: DeskFilters, place: Place): Promise<Pages> {
  const words = asked.q ? wordsOf(asked.q) : null
  if (typeof words === 'string') return { rows: [], many: false, refused: words }
  const read = await readRows(ctx, whereOf(asked, asking(ctx)), place, words)
  // A search says whether there is more also where it found nothing: by a row of no case.
  const rows = read.filter(({ id }) => id !== null)
  const many = read[0]?.many === true && (rows.length < place.most || rows.some(({ sure }) => !sure))
  return { rows, many }
}

/** The desk: one page of cases by how long they have waited, or by what is due next. */
export async function desk(ctx: ListCtx, ask: DeskAsk): Promise<DeskPage> {
  demand(mayReadCases(ctx.actor))
  const asked = understood(ask)
  const by = asked.order === 'next' ? 'next' : 'since'
  const place = placeOf(ask)
  const after = fromCursor(place.after, [by === 'next' ? 'day' : 'moment', 'uuid'])
  const before = after ? null : fromCursor(place.before, [by === 'next' ? 'day' : 'moment', 'uuid'])
  const down = (asked.order === 'newest') !== (before !== null)
  const { rows, many, refused } = await search(ctx, asked, { past: after ?? before, down, by, most: PAGE + 1 })
  if (refused) return { rows: [], asked, many, refused }
  const more = rows.length > PAGE
  const shown = rows.slice(0, PAGE)
  if (before) shown.reverse()
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    rows: shown.map((row) => rowOf(ctx, row)),
    asked,
    many,
    next: last && (before || more) ? toCursor([last.key, last.id]) : undefined,
    previous: first && (after || (before && more)) ? toCursor([first.key, first.id]) : undefined,
  }
}

/**
 * The next cases after one, by their ids, for whoever reads all of them bit by bit: an id never changes, so that each comes
 * once, however others move them meanwhile.
 */
export async function deskStretch(ctx: ListCtx, where: Sql, after: string | null, most: number): Promise<DeskRow[]> {
  const rows = await readRows(ctx, where, { past: after ? ['', after] : null, down: false, by: 'id', most })
  return rows.map((row) => rowOf(ctx, row))
}

function rowOf(
  ctx: Pick<Ctx, 'now' | 'org'>,
  { key: _, sure: __, many: ___, stateSince, submittedAt, nextOn, ...row }: Row,
): DeskRow {
  const day = today(ctx)
  const stageSince = dayInZone(stateSince, ctx.org.zone)
  const due = toDay(nextOn)
  return {
    ...row,
    statuses: STATUSES.filter((status) => row.statuses.includes(status)),
    days: workingDaysBetween(stageSince, day, ctx.org.settings.calendar),
    stageSince,
    sentOn: submittedAt && dayInZone(submittedAt, ctx.org.zone),
    nextOn: due,
    overdue: due !== null && due < day && row.turn !== 'nobody',
  }
}
