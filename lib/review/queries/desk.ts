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
import { findCases, type SearchRefusal, saysAll, wordsOf } from './desk-search'
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
}

type By = 'since' | 'next' | 'id'
/** Where a page begins and which way it reads. */
type Place = { past: readonly string[] | null; down: boolean; by: By; most: number; met?: Met }

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

/** What a search found beside the filters: its cases, or, of a common word, the first of them and how to tell the others. */
type Met = { ids: readonly string[]; says: Sql | null }

/** One page of the filters, in one statement however many applications there are. */
async function readRows(ctx: ListCtx, where: Sql, { past, down, by, most, met }: Place): Promise<Row[]> {
  const order = BY[by]
  const from = past ? sql`and ${order.from(past, down ? sql`<` : sql`>`)}` : empty
  const way = down ? sql`desc` : sql`asc`
  const dated = by === 'next' ? sql`and a."nextOn" is not null` : empty
  const inOrder = (
    more: Sql,
    limit: number,
  ) => sql`select a.* from "Application" a where ${where} ${dated} ${from} ${more}
      order by ${order.a} ${way}, a."id" ${way} limit ${limit}`
  const found = met ? inOrder(sql`and a."id" = any(${[...met.ids]}::uuid[])`, most) : inOrder(empty, most)
  // A common word fills the page from the first few thousand cases in their order; what was found further on may have gaps.
  const rows = met?.says
    ? sql`select distinct on (${order.a}, a."id") a.* from (
        (select a.*, true as "sure" from (${inOrder(empty, WALK)}) a where ${met.says} order by ${order.a} ${way}, a."id" ${way} limit ${most})
        union all select b.*, false from (${found}) b) a order by ${order.a} ${way}, a."id" ${way}, a."sure" desc limit ${most}`
    : sql`select a.*, true as "sure" from (${found}) a`
  return ctx.db.$queryRaw<Row[]>`
    select t."id", t."reference", coalesce(t."category", t."addOns"[1]) as "category", t."edition", t."stage", t."turn", t."statuses",
      t."stateSince", t."submittedAt", t."nextOn", t."sure", ${order.key} as "key", p."email",
      p."givenName" || ' ' || p."familyName" as "applicant", c."givenName" || ' ' || c."familyName" as "coordinator", r."name" as "round"
    from (${rows}) t
    join "Person" p on p."orgId" = t."orgId" and p."id" = t."personId"
    left join "Person" c on c."orgId" = t."orgId" and c."id" = t."coordinatorId"
    left join "Round" r on r."orgId" = t."orgId" and r."id" = t."roundId"
    order by ${order.t} ${way}, t."id" ${way}`
}

/** The filters as SQL, after what was searched for is found. */
export async function narrowed(ctx: ListCtx, asked: DeskFilters) {
  const words = asked.q ? wordsOf(asked.q) : null
  if (typeof words === 'string') return { refused: words, many: false, where: sql`false` }
  const found = words ? await findCases(ctx.db, words) : null
  return { many: found?.many ?? false, where: whereOf(asked, asking(ctx, found?.ids ?? null)) }
}

/** The ids of all cases that the filters meet, in the order in which they wait; `many` when there are more than asked for. */
export async function deskIds(
  ctx: ListCtx,
  asked: DeskFilters,
  most: number,
): Promise<{ ids: string[]; many: boolean }> {
  demand(mayReadCases(ctx.actor))
  const { where, many } = await narrowed(ctx, asked)
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    select a."id" from "Application" a where ${where} order by a."stateSince", a."id" limit ${most + 1}`
  return { ids: rows.slice(0, most).map(({ id }) => id), many: many || rows.length > most }
}

function asking(ctx: ListCtx, found: readonly string[] | null) {
  const { id: orgId, zone, settings } = ctx.org
  return { orgId, zone, calendar: settings.calendar, personId: personOf(ctx).personId, day: today(ctx), found }
}

type Pages = { rows: Row[]; many: boolean; refused?: SearchRefusal }

async function search(ctx: ListCtx, asked: DeskFilters, place: Place): Promise<Pages> {
  const words = asked.q ? wordsOf(asked.q) : null
  if (typeof words === 'string') return { rows: [], many: false, refused: words }
  const where = whereOf(asked, asking(ctx, null))
  if (!words) return { rows: await readRows(ctx, where, place), many: false }
  const { ids, many } = await findCases(ctx.db, words)
  const rows = await readRows(ctx, where, { ...place, met: { ids, says: many ? saysAll(words) : null } })
  return { rows, many: many && (rows.length < place.most || rows.some(({ sure }) => !sure)) }
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
  { key: _, sure: __, stateSince, submittedAt, nextOn, ...row }: Row,
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
