import { fromCursor, toCursor } from '@/lib/core/cursor'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, type ListCtx, personOf, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { type Sql, sql } from '@/lib/db/sql'
import type { CaseStatus, Stage, Turn } from '@/lib/rules/standing'
import { OPEN_STAGES, STATUSES } from '@/lib/rules/standing'
import { workingDaysBetween } from '@/lib/rules/working-days'
import { mayReadCases } from '../policy'
import { type DeskAsk, type DeskFilters, placeOf, understood } from '../schema/desk'
import { COUNTED, type Place, type Row, readRows } from './desk-read'
import { candidates, type SearchRefusal, saysAll, wordsOf } from './desk-search'
import { everyPart, whereOf } from './desk-where'

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
  /** Longer in its stage than the association promises. */
  late: boolean
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
  /** How many cases fit on all pages together; null where they are too many to count. */
  total: number | null
  /** Then: more than so many stand in the stage; `filtered`: how many of them fit is not known. */
  uncounted: { most: number; filtered: boolean } | null
  /** Why nothing was searched. */
  refused?: SearchRefusal
}

const PAGE = 25
/** The filters as SQL with what is searched for, exactly: for whoever reads all of it. */
export async function narrowed(ctx: ListCtx, asked: DeskFilters): Promise<{ where: Sql; refused?: SearchRefusal }> {
  const words = asked.q ? wordsOf(asked.q) : null
  if (typeof words === 'string') return { refused: words, where: sql`false` }
  const where = whereOf(asked, asking(ctx))
  if (!words) return { where: everyPart(where) }
  type Found = { ids: string[]; many: boolean; exact: boolean }
  const [found] = await ctx.db.$queryRaw<Found[]>`with ${candidates(words)} select "ids", "many", "exact" from found`
  const all = everyPart(found?.exact ? { ...where, base: where.named } : where)
  const among = found?.many ? saysAll(words) : sql`${saysAll(words)} and a."id" = any(${found?.ids ?? []}::uuid[])`
  return { where: sql`${all} and ${among}` }
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
  const { calendar, serviceLevels: levels } = settings
  return { orgId, zone, calendar, levels, personId: personOf(ctx).personId, day: today(ctx) }
}

type Pages = { rows: Row[]; many: boolean; total: number | null; filtered: boolean; refused?: SearchRefusal }

async function search(ctx: ListCtx, asked: DeskFilters, place: Place): Promise<Pages> {
  const words = asked.q ? wordsOf(asked.q) : null
  if (typeof words === 'string') return { rows: [], many: false, total: 0, filtered: true, refused: words }
  const where = whereOf(asked, asking(ctx))
  const read = await readRows(ctx, where, place, words)
  // A search says whether there is more also where it found nothing: by a row of no case.
  const rows = read.filter(({ id }) => id !== null)
  const many = read[0]?.many === true && (rows.length < place.most || rows.some(({ sure }) => !sure))
  const total = read[0] ? read[0].total : place.past ? null : 0
  return { rows, many, total, filtered: where.rest !== null }
}

/** The desk: one page of cases by how long they have waited, or by what is due next. */
export async function desk(ctx: ListCtx, ask: DeskAsk): Promise<DeskPage> {
  demand(mayReadCases(ctx.actor))
  const asked = understood(ask)
  const [by, newest] = [asked.order === 'next' ? 'next' : 'since', asked.order === 'newest'] as const
  const place = placeOf(ask)
  const keys = [...(asked.q ? ['text' as const] : []), by === 'next' ? 'day' : 'moment', 'uuid'] as const
  const after = fromCursor(place.after, keys)
  const before = after ? null : fromCursor(place.before, keys)
  const down = newest !== (before !== null)
  const found = await search(ctx, asked, { past: after ?? before, down, by, newest, most: PAGE + 1 })
  const { rows, many, refused, filtered } = found
  if (refused) return { rows: [], asked, many, total: found.total, uncounted: null, refused }
  const more = rows.length > PAGE
  const shown = rows.slice(0, PAGE)
  if (before) shown.reverse()
  const [first, last] = [shown[0], shown.at(-1)]
  // All of them stand on this page: counted without looking further.
  const whole = !many && !more && !after && !before
  const total = whole ? rows.length : found.total
  const placeAt = ({ rank, key, id }: Row) => toCursor(asked.q ? [rank, key, id] : [key, id])
  return {
    rows: shown.map((row) => rowOf(ctx, row)),
    asked,
    many,
    total,
    uncounted: total === null && !asked.q ? { most: COUNTED, filtered } : null,
    next: last && (before || more) ? placeAt(last) : undefined,
    previous: first && (after || (before && more)) ? placeAt(first) : undefined,
  }
}

/**
 * The next cases after one, by their ids, for whoever reads all of them bit by bit: an id never changes, so that each comes
 * once, however others move them meanwhile.
 */
export async function deskStretch(ctx: ListCtx, where: Sql, after: string | null, most: number): Promise<DeskRow[]> {
  const all = { base: where, named: where, rest: null }
  const rows = await readRows(ctx, all, { past: after ? ['', after] : null, down: false, by: 'id', most })
  return rows.map((row) => rowOf(ctx, row))
}

function rowOf(
  ctx: Pick<Ctx, 'now' | 'org'>,
  { key: _, sure: __, many: ___, rank: ____, total: _____, stateSince, submittedAt, nextOn, ...row }: Row,
): DeskRow {
  const day = today(ctx)
  const stageSince = dayInZone(stateSince, ctx.org.zone)
  const due = toDay(nextOn)
  const { calendar, serviceLevels } = ctx.org.settings
  const days = workingDaysBetween(stageSince, day, calendar)
  const level = OPEN_STAGES.filter((stage) => stage === row.stage).map((stage) => serviceLevels[stage])[0] ?? null
  return {
    ...row,
    statuses: STATUSES.filter((status) => row.statuses.includes(status)),
    days,
    stageSince,
    sentOn: submittedAt && dayInZone(submittedAt, ctx.org.zone),
    nextOn: due,
    overdue: due !== null && due < day && row.turn !== 'nobody' && !row.statuses.includes('onHold'),
    late: level !== null && days > level,
  }
}
