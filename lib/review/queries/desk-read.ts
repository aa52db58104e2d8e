import type { ListCtx } from '@/lib/ctx/ctx'
import { empty, type Sql, sql } from '@/lib/db/sql'
import type { CaseStatus, Stage, Turn } from '@/lib/rules/standing'
import { candidates, saysAll, saysWhole } from './desk-search'
import { everyPart, type Where } from './desk-where'

/** So many cases are read in their order for a word that is common: enough for a page of it. */
const WALK = 3000
/** Where a stage holds more than so many cases, those that fit are not counted. */
export const COUNTED = 2000

export type Row = {
  id: string
  reference: string
  applicant: string
  email: string
  category: string
  edition: string
  stage: Stage
  turn: Turn
  statuses: CaseStatus[]
  stateSince: Date
  submittedAt: Date | null
  nextOn: Date | null
  coordinator: string | null
  round: string | null
  key: string
  /** Of a search: cases that say its words whole and those in which they only begin one, in the order they are shown. */
  rank: string
  sure: boolean
  many: boolean
  total: number | null
}

export type By = 'since' | 'next' | 'id'
/** Where a page begins and which way it reads. Of a search the place begins with a rank. */
export type Place = { past: readonly string[] | null; down: boolean; by: By; most: number; newest?: boolean }

/** What rows are ordered by, their first key as text, and the place they begin after. */
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
  return sql`select a.* from "Application" a where ${where} ${from} order by ${order.a} ${way}, a."id" ${way} limit ${limit}`
}

/**
 * What a search reads. `walk`: of a common word, a page from the first few thousand cases in their order. `known`: the cases
 * known by their ids; of a common word they stand behind the walk, and are read only where it has not filled the page. One that
 * is named by its reference or its applicant's address is meant whatever its stage. Where all are known, those that say the
 * words whole come first.
 */
function searchedIn(where: Where, words: readonly string[], place: Place): Sql {
  const { named, base, rest } = where
  const { past, down, by, most, newest } = place
  const way = down ? sql`desc` : sql`asc`
  const walk = inOrder(everyPart(where), { ...place, past: past?.slice(1) ?? null }, WALK)
  const among = sql`a."id" = any((select "ids" from found)::uuid[]) and ${saysAll(words)}`
  const stage = sql`(${named} and ((select "exact" from found) or ${base}))`
  const whole = sql`not (select "many" from found) and (${saysWhole(words)}) ${newest ? sql`` : sql`is not true`}`
  return sql`${candidates(words)}, walk as materialized (
    select a.* from (${walk}) a where (select "many" from found) and ${saysAll(words)}
    order by ${BY[by].a} ${way}, a."id" ${way} limit ${most}),
  known as materialized (
    select a."id", a."stateSince", a."nextOn", (case when ${whole} then '1' else '0' end) collate "C" as "rank"
    from "Application" a where ${everyPart({ base: stage, rest })} and ${among}
      and (not (select "many" from found) or (select count(*) from walk) < ${most}))`
}

/**
 * One page of a search. Cases of a rare word are looked up; a common one fills the page from the first few thousand cases in
 * their order, and what is known of those further on may have gaps (`sure` is false).
 */
function searched(place: Place): Sql {
  const { past, down, by, most } = place
  const [order, way, beyond] = [BY[by], down ? sql`desc` : sql`asc`, down ? sql`<` : sql`>`]
  const from = past
    ? sql`where a."rank" ${beyond} ${past[0]} or (a."rank" = ${past[0]} and ${order.from(past.slice(1), beyond)})`
    : empty
  return sql`select distinct on (a."rank", ${order.a}, a."id") a.* from (
      select a.*, '0' collate "C" as "rank", true as "sure" from walk a
      union all select x.*, a."rank", not (select "many" from found) from (
        select a.* from known a ${from} order by a."rank" ${way}, ${order.a} ${way}, a."id" ${way} limit ${most}) a
        join "Application" x on x."orgId" = attune.current_org() and x."id" = a."id") a
    order by a."rank" ${way}, ${order.a} ${way}, a."id" ${way}, a."sure" desc limit ${most}`
}

/** How many there are, where few enough are to be looked at; whether that is so an index says, without reading them. */
function counted({ base, rest }: Where, searching: boolean): Sql {
  if (searching) return sql`(select case when not "many" then (select count(*)::int from known) end from found)`
  const few = sql`select 1 from "Application" a where ${base} order by a."stateSince", a."id" limit ${COUNTED + 1}`
  return sql`(select case when (select count(*) from (${few}) few) <= ${COUNTED}
    then (select count(*)::int from "Application" a where ${everyPart({ base, rest })}) end)`
}

/** One page of the filters, in one statement however many applications there are. */
export async function readRows(
  ctx: ListCtx,
  where: Where,
  place: Place,
  words: readonly string[] | null = null,
): Promise<Row[]> {
  const order = BY[place.by]
  const way = place.down ? sql`desc` : sql`asc`
  const rows = words
    ? searched(place)
    : sql`select a.*, '0' as "rank", true as "sure" from (${inOrder(everyPart(where), place, place.most)}) a`
  const total = place.by === 'id' ? sql`null::int` : counted(where, words !== null)
  return ctx.db.$queryRaw<Row[]>`
    ${words ? sql`with ${searchedIn(where, words, place)}` : empty}
    select t."id", t."reference", coalesce(t."category", t."addOns"[1]) as "category", t."edition", t."stage", t."turn", t."statuses",
      t."stateSince", t."submittedAt", t."nextOn", t."sure", t."rank", ${order.key} as "key", p."email",
      p."givenName" || ' ' || p."familyName" as "applicant", c."givenName" || ' ' || c."familyName" as "coordinator", r."name" as "round",
      ${words ? sql`f."many"` : sql`false as "many"`}, ${total} as "total"
    from ${words ? sql`found f left join (${rows}) t on true left join` : sql`(${rows}) t join`} "Person" p on p."orgId" = t."orgId" and p."id" = t."personId"
    left join "Person" c on c."orgId" = t."orgId" and c."id" = t."coordinatorId"
    left join "Round" r on r."orgId" = t."orgId" and r."id" = t."roundId"
    order by t."rank" ${way}, ${order.t} ${way}, t."id" ${way}`
}
