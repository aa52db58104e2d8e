import { fromCursor, toCursor } from '@/lib/core/cursor'
import { addMonths, dayInZone, dayNumber, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, type ListCtx, personOf, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { findNames } from '@/lib/db/find-names'
import { empty, join, sql } from '@/lib/db/sql'
import { ADD_ONS, CATEGORY_CODES, isAddOnCode, isCategoryCode } from '@/lib/rules/categories'
import { type ApplicationState, isFinal, STATES, whoseTurn } from '@/lib/rules/transitions'
import { mayReadCases } from '../policy'
import { ORDERS, TURNS, type Turn } from '../schema'
import { type DeskFlag, FLAGS } from './desk-flags'

export type DeskAsk = {
  state?: string
  turn?: string
  category?: string
  mine?: string
  q?: string
  order?: string
  after?: string
  before?: string
}

export type DeskRow = {
  id: string
  reference: string
  applicant: string
  category: string
  state: ApplicationState
  turn: Turn
  /** Whole days in this state. */
  days: number
  /** What is expected next, by when: an answer of the office, an answer of the applicant, the end of the approval to sit. */
  nextOn: PlainDate | null
  overdue: boolean
  coordinator: string | null
  /** What is wrong or waits in it. */
  flags: DeskFlag[]
}

export type Desk = {
  rows: DeskRow[]
  /** What was understood of the filters, to show in the form and to keep in links. */
  asked: { state: string; turn: string; category: string; mine: boolean; q: string; order: (typeof ORDERS)[number] }
  next?: string
  previous?: string
  /** The search met more people than it looks at. */
  many: boolean
}

const PAGE = 25
const AT_MOST = 500
/** Approval to sit the exam is valid for a year (standards.md §4.3). */
const APPROVAL_MONTHS = 12

export function turnOf(state: ApplicationState): Turn {
  return whoseTurn(state) ?? 'nobody'
}

/** Without a filter the desk shows what has not ended and was sent: drafts are their writers' own business. */
function statesAsked(state: string, turn: string): ApplicationState[] {
  if (state === 'all') return [...STATES]
  const one = STATES.find((known) => known === state)
  if (one) return [one]
  const open = STATES.filter((known) => !isFinal(known) && known !== 'draft')
  return turn ? (turn === 'nobody' ? STATES.filter(isFinal) : open.filter((known) => turnOf(known) === turn)) : open
}

type Row = {
  id: string
  reference: string
  applicant: string
  category: string
  state: ApplicationState
  stateSince: Date
  key: string
  expectedOn: Date | null
  dueOn: Date | null
  coordinator: string | null
  flags: DeskFlag[]
}

/** The desk: one page of applications by how long they have waited, in one statement however many there are. */
export async function desk(ctx: ListCtx, ask: DeskAsk): Promise<Desk> {
  demand(mayReadCases(ctx.actor))
  const turn = TURNS.find((one) => one === ask.turn) ?? ''
  const state = ask.state === 'all' ? 'all' : (STATES.find((one) => one === ask.state) ?? '')
  const category = [...CATEGORY_CODES, ...ADD_ONS].find((code) => code === ask.category) ?? ''
  const order = ORDERS.find((one) => one === ask.order) ?? 'oldest'
  const q = (ask.q ?? '').trim().slice(0, 80)
  const mine = ask.mine === '1'
  const after = fromCursor(ask.after, ['moment', 'uuid'])
  const before = after ? null : fromCursor(ask.before, ['moment', 'uuid'])
  const down = (order === 'newest') !== (before !== null)

  const people = q.length >= 2 && !/\d/.test(q) ? await findNames(ctx.db, 'people', q, AT_MOST) : null
  const from = after ?? before
  const past = down ? sql`<` : sql`>`
  const where = join(
    [
      sql`a."orgId" = ${ctx.org.id}::uuid and a."state" = s."state"`,
      isCategoryCode(category) ? sql`and a."category" = ${category}` : empty,
      isAddOnCode(category) ? sql`and a."category" is null and ${category} = any(a."addOns")` : empty,
      mine ? sql`and a."coordinatorId" = ${personOf(ctx).personId}::uuid` : empty,
      people ? sql`and a."personId" = any(${people}::uuid[])` : empty,
      q && !people ? sql`and a."reference" = ${q.toUpperCase()}` : empty,
      from ? sql`and (a."stateSince", a."id") ${past} (${from[0]}::timestamptz, ${from[1]}::uuid)` : empty,
    ],
    ' ',
  )
  const by = (table: 'a' | 't') => {
    if (table === 'a') return down ? sql`a."stateSince" desc, a."id" desc` : sql`a."stateSince", a."id"`
    return down ? sql`t."stateSince" desc, t."id" desc` : sql`t."stateSince", t."id"`
  }
  // Each state is read from its own index in order and the few firsts are merged: the cost does not grow with the past.
  const rows = await ctx.db.$queryRaw<Row[]>`
    select t."id", t."reference", coalesce(t."category", t."addOns"[1]) as "category", t."state", t."stateSince", t."stateSince"::text as "key", t."expectedOn",
      p."givenName" || ' ' || p."familyName" as "applicant",
      c."givenName" || ' ' || c."familyName" as "coordinator",
      (select r."dueOn" from "InformationRequest" r where t."state" = 'info_requested' and r."orgId" = t."orgId"
        and r."applicationId" = t."id" and r."answeredAt" is null order by r."round" desc limit 1) as "dueOn", ${FLAGS}
    from (
      select a.* from unnest(${statesAsked(state, turn)}::text[]) as s("state")
      cross join lateral (select a.* from "Application" a where ${where} order by ${by('a')} limit ${PAGE + 1}) a
      order by ${by('a')} limit ${PAGE + 1}) t
    join "Person" p on p."orgId" = t."orgId" and p."id" = t."personId"
    left join "Person" c on c."orgId" = t."orgId" and c."id" = t."coordinatorId"
    order by ${by('t')}`
  const more = rows.length > PAGE
  const shown = rows.slice(0, PAGE)
  if (before) shown.reverse()
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    rows: shown.map((row) => rowOf(ctx, row)),
    asked: { state, turn, category, mine, q, order },
    next: last && (before || more) ? toCursor([last.key, last.id]) : undefined,
    previous: first && (after || (before && more)) ? toCursor([first.key, first.id]) : undefined,
    many: (people?.length ?? 0) >= AT_MOST,
  }
}

function rowOf(ctx: Pick<Ctx, 'now' | 'org'>, row: Row): DeskRow {
  const { id, reference, applicant, category, state, coordinator, flags } = row
  const day = today(ctx)
  const since = dayInZone(row.stateSince, ctx.org.zone)
  const turn = turnOf(state)
  const nextOn = nextDate(row, since)
  const overdue = nextOn !== null && nextOn < day
  const days = Math.max(0, dayNumber(day) - dayNumber(since))
  return { id, reference, applicant, category, state, turn, days, nextOn, overdue, coordinator, flags }
}

function nextDate({ state, expectedOn, dueOn }: Row, since: PlainDate): PlainDate | null {
  if (state === 'info_requested') return toDay(dueOn)
  if (state === 'cleared_for_exam') return addMonths(since, APPROVAL_MONTHS)
  return turnOf(state) === 'coordinator' ? toDay(expectedOn) : null
}
