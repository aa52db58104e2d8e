import { fromCursor, toCursor } from '@/lib/core/cursor'
import { addDays, addMonths, type PlainDate } from '@/lib/core/plain-date'
import { searchForm } from '@/lib/core/search-name'
import { demand } from '@/lib/core/verdict'
import { type ListCtx, today } from '@/lib/ctx/ctx'
import { empty, join, type Sql, sql } from '@/lib/db/sql'
import {
  availability,
  ENDING_DAYS,
  type PoolFacts,
  type Training,
  trainingOn,
  type Unfit,
} from '@/lib/rules/reviewer-fit'
import { mayManagePool } from '../policy/pool'
import { POOL_SHOWN, type PoolShown, READ_LANGUAGES, REVIEWED } from '../schema/pool'

const PAGE = 50
const KEYS = ['text', 'text', 'uuid'] as const
/** The year over which readings are counted. */
const YEAR_MONTHS = 12

export type PoolAsk = {
  q?: string
  category?: string
  language?: string
  show?: string
  after?: string
  before?: string
}

/** `holds`: they have the role; without it they are in the list only while they have something to read. */
type Facts = PoolFacts & { id: string; name: string; holds: boolean; year: number }
export type PoolRow = Facts & {
  training: Training
  /** Why nothing is given to them today. */
  unfit: Unfit[]
  /** The absence that runs, or the next one. */
  away: readonly { from: PlainDate; to: PlainDate }[]
  /** The endorsement they hold here, and its last day where it has one. */
  endorsed: { category: string; until: PlainDate | null } | null
}
export type PoolPage = {
  rows: PoolRow[]
  asked: { q: string; category: string; language: string; show: string }
  /** How many gave up the role and still have something to read. */
  left: number
  next?: string
  previous?: string
}

type Row = Facts & { givenName: string; familyName: string; endorsed: PoolRow['endorsed'] }

const oneOf = (codes: readonly string[], asked: string | undefined) => codes.find((code) => code === asked) ?? ''

/** What each choice of the filter means, over the columns of the list. */
function shown(show: PoolShown, day: PlainDate): Sql {
  const gone = sql`("awayFrom" is not null and "awayFrom" <= ${day}::date)`
  const choices: Record<PoolShown, Sql> = {
    ready: sql`"holds" and not "paused" and not ${gone} and "trainedUntil" >= ${day} and not "uncalibrated"
      and not "unreached" and "load" < "loadLimit"`,
    training: sql`"holds" and ("trainedUntil" is null or "trainedUntil" <= ${addDays(day, ENDING_DAYS)})`,
    unavailable: sql`"holds" and ("paused" or "unreached" or ${gone})`,
    left: sql`not "holds"`,
  }
  return choices[show]
}

/** The pool by family name, one page in one statement: load, year, training, next absence. */
export async function poolPage(ctx: ListCtx, ask: PoolAsk): Promise<PoolPage> {
  demand(mayManagePool(ctx.actor))
  const day = today(ctx)
  const show = POOL_SHOWN.find((one) => one === ask.show)
  const asked = {
    q: (ask.q ?? '').trim().slice(0, 80),
    category: oneOf(REVIEWED, ask.category),
    language: oneOf(READ_LANGUAGES, ask.language),
    show: show ?? '',
  }
  const words = searchForm(asked.q).split(' ').filter(Boolean)
  const after = fromCursor(ask.after, KEYS)
  const before = after ? null : fromCursor(ask.before, KEYS)
  const from = after ?? before
  const past = before ? sql`<` : sql`>`
  const where = join(
    [
      sql`("holds" or "load" > 0)`,
      ...words.map((word) => sql`and position(${word} in "searchName") > 0`),
      asked.category ? sql`and (cardinality("categories") = 0 or ${asked.category} = any ("categories"))` : empty,
      asked.language ? sql`and ${asked.language} = any ("languages")` : empty,
      show ? sql`and ${shown(show, day)}` : empty,
      from ? sql`and ("familyName", "givenName", "id") ${past} (${from[0]}, ${from[1]}, ${from[2]}::uuid)` : empty,
    ],
    ' ',
  )
  const order = before ? sql`"familyName" desc, "givenName" desc, "id" desc` : sql`"familyName", "givenName", "id"`
  const rows = await ctx.db.$queryRaw<Row[]>`
    select * from (${members(ctx, day)}) pool where ${where} order by ${order} limit ${PAGE + 1}`
  const [left] = await ctx.db.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from (${members(ctx, day)}) pool where not "holds" and "load" > 0`
  const more = rows.length > PAGE
  const page = rows.slice(0, PAGE)
  if (before) page.reverse()
  const [first, last] = [page[0], page.at(-1)]
  const cursor = (row: Row) => toCursor([row.familyName, row.givenName, row.id])
  return {
    rows: page.map((row) => poolRow(row, day)),
    asked,
    left: left?.count ?? 0,
    next: last && (before || more) ? cursor(last) : undefined,
    previous: first && (after || (before && more)) ? cursor(first) : undefined,
  }
}

function poolRow({ givenName, familyName, ...row }: Row, day: PlainDate): PoolRow {
  return {
    ...row,
    name: `${givenName} ${familyName}`,
    training: trainingOn(row.trainedUntil, day),
    unfit: row.holds ? availability(row, day) : [],
  }
}

/** Everybody who is or was in the pool, with what is reckoned from their readings and absences. */
function members(ctx: ListCtx, day: PlainDate): Sql {
  const org = ctx.org.id
  return sql`
    select p."id", p."givenName", p."familyName", p."searchName", v."paused", v."categories", v."languages", v."loadLimit",
      v."unreachedEmail" <> '' and v."unreachedEmail" = lower(p."email") as "unreached",
      to_char(v."trainedUntil", 'YYYY-MM-DD') as "trainedUntil", a."fromDay" as "awayFrom",
      case when a."fromDay" is null then '[]'::json else json_build_array(json_build_object(
        'from', to_char(a."fromDay", 'YYYY-MM-DD'), 'to', to_char(a."toDay", 'YYYY-MM-DD'))) end as "away",
      exists (select 1 from "RoleHeld" h where h."orgId" = v."orgId" and h."personId" = v."personId"
        and h."role" = 'reviewer') as "holds",
      coalesce(r."load", 0)::int as "load", coalesce(r."year", 0)::int as "year",
      coalesce(r."behind", false) as "uncalibrated",
      (select json_build_object('category', e."category", 'until', to_char(e."endedOn", 'YYYY-MM-DD'))
        from "Endorsement" e where e."orgId" = v."orgId" and e."personId" = v."personId" and e."status" = 'active'
        order by e."awardedOn" desc, e."id" limit 1) as "endorsed"
    from "Reviewer" v
    join "Person" p on p."orgId" = v."orgId" and p."id" = v."personId"
    left join lateral (select w."fromDay", w."toDay" from "ReviewerAway" w where w."orgId" = v."orgId"
      and w."personId" = v."personId" and w."toDay" >= ${day}::date order by w."fromDay", w."id" limit 1) a on true
    left join (
      select "reviewerId",
        count(*) filter (where "closedAt" is null and "submittedAt" is null and "kind" <> 'calibration') as "load",
        count(*) filter (where "assignedAt" >= ${addMonths(day, -YEAR_MONTHS)}::date and "kind" <> 'calibration') as "year",
        bool_or("kind" = 'calibration' and "closedAt" is null and "submittedAt" is null and "dueOn" < ${day}::date) as "behind"
      from "Review" where "orgId" = ${org}::uuid and "declinedAt" is null and "removedAt" is null group by "reviewerId"
    ) r on r."reviewerId" = v."personId"
    where v."orgId" = ${org}::uuid`
}

/** One of them, by the same reckoning. */
export async function poolFacts(ctx: ListCtx, personId: string): Promise<PoolRow | null> {
  const day = today(ctx)
  const [row] = await ctx.db.$queryRaw<Row[]>`
    select * from (${members(ctx, day)}) pool where "id" = ${personId}::uuid`
  return row ? poolRow(row, day) : null
}
