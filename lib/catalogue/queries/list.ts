import { fromCursor, toCursor } from '@/lib/core/cursor'
import { type PlainDate, plainDate } from '@/lib/core/plain-date'
import { searchForm } from '@/lib/core/search-name'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { empty, join, sql } from '@/lib/db/sql'
import { TRACKS } from '@/lib/rules/categories'
import { isDomain } from '@/lib/rules/competencies'
import { type CatalogueFacts, catalogueFacts } from './facts'

export type CatalogueAsk = {
  q?: string
  track?: string
  domain?: string
  part?: string
  how?: string
  upcoming?: string
  after?: string
  before?: string
}
export type UpcomingSession = { onDay: PlainDate; online: boolean; place: string }
export type CatalogueEntry = CatalogueFacts & {
  id: string
  description: string
  toDay: PlainDate | null
  /** Only the office sees trainings that are over or withdrawn. */
  standing: 'open' | 'over' | 'withdrawn'
  upcoming: UpcomingSession[]
}
export type CataloguePage = {
  rows: CatalogueEntry[]
  asked: { q: string; track: string; domain: string; part: string; how: string; upcoming: string }
  next?: string
  previous?: string
}

const PAGE = 25
const SESSIONS_SHOWN = 4
const PARTS = { dei: sql`t."deiMinutes" > 0`, rsc: sql`t."rscProvisionMinutes" > 0` } as const

type Row = Omit<CatalogueEntry, 'toDay' | 'upcoming' | 'standing'> & {
  key: string
  toDay: Date | null
  withdrawnAt: Date | null
  upcoming: { onDay: string; online: boolean; place: string }[] | null
}

function understood(ask: CatalogueAsk): CataloguePage['asked'] {
  return {
    q: (ask.q ?? '').slice(0, 80),
    track: TRACKS.find((one) => one === ask.track) ?? '',
    domain: isDomain(ask.domain) ? ask.domain : '',
    part: ask.part === 'dei' || ask.part === 'rsc' ? ask.part : '',
    how: ask.how === 'online' || ask.how === 'in-person' ? ask.how : '',
    upcoming: ask.upcoming === '1' ? '1' : '',
  }
}

/** Trainings by title, with the sessions to come; `all`: also what is over or withdrawn. */
export async function listTrainings(ctx: Ctx, ask: CatalogueAsk, { all }: { all: boolean }): Promise<CataloguePage> {
  const asked = understood(ask)
  const needle = `%${searchForm(asked.q).replace(/[\\%_]/g, '\\$&')}%`
  const after = fromCursor(ask.after, ['text', 'uuid'])
  const before = after ? null : fromCursor(ask.before, ['text', 'uuid'])
  const day = fromDay(today(ctx))
  const coming = join(
    [
      sql`s."orgId" = t."orgId" and s."trainingId" = t."id" and s."cancelledAt" is null and s."onDay" >= ${day}::date`,
      asked.how ? sql`and s."online" = ${asked.how === 'online'}` : empty,
    ],
    ' ',
  )
  const where = join(
    [
      sql`t."orgId" = ${ctx.org.id}::uuid`,
      all ? empty : sql`and t."withdrawnAt" is null and (t."toDay" is null or t."toDay" >= ${day}::date)`,
      asked.q ? sql`and t."searchName" like ${needle}` : empty,
      asked.track ? sql`and ${asked.track} = any(t."about")` : empty,
      asked.domain ? sql`and ${asked.domain} = any(t."competencies")` : empty,
      asked.part === 'dei' || asked.part === 'rsc' ? sql`and ${PARTS[asked.part]}` : empty,
      asked.upcoming || asked.how ? sql`and exists (select 1 from "CatalogueSession" s where ${coming})` : empty,
      after ? sql`and (t."searchName", t."id") > (${after[0]}, ${after[1]}::uuid)` : empty,
      before ? sql`and (t."searchName", t."id") < (${before[0]}, ${before[1]}::uuid)` : empty,
    ],
    ' ',
  )
  const order = before ? sql`t."searchName" desc, t."id" desc` : sql`t."searchName", t."id"`
  const rows = await ctx.db.$queryRaw<Row[]>`
    select t.*, t."searchName" as "key",
      (select json_agg(x."what" order by x."onDay", x."id") from (select s."onDay", s."id",
        json_build_object('onDay', s."onDay", 'online', s."online", 'place', s."place") as "what" from "CatalogueSession" s
        where ${coming} order by s."onDay", s."id" limit ${SESSIONS_SHOWN}) x) as "upcoming"
    from "CatalogueTraining" t where ${where} order by ${order} limit ${PAGE + 1}`
  const more = rows.length > PAGE
  const shown = rows.slice(0, PAGE)
  if (before) shown.reverse()
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    rows: shown.map((row) => entryOf(row, today(ctx))),
    asked,
    next: last && (before || more) ? toCursor([last.key, last.id]) : undefined,
    previous: first && (after || (before && more)) ? toCursor([first.key, first.id]) : undefined,
  }
}

function entryOf(row: Row, day: PlainDate): CatalogueEntry {
  const { id, description } = row
  const end = toDay(row.toDay)
  return {
    ...{ id, description, ...catalogueFacts(row) },
    toDay: end,
    standing: row.withdrawnAt ? 'withdrawn' : end !== null && end < day ? 'over' : 'open',
    upcoming: (row.upcoming ?? []).map((one) => ({ ...one, onDay: plainDate(one.onDay) })),
  }
}
