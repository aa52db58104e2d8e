import { fromCursor, toCursor } from '@/lib/core/cursor'
import { searchForm } from '@/lib/core/search-name'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { empty, join, type Sql, sql } from '@/lib/db/sql'
import { CATEGORY_CODES, scopeOf, TRACKS } from '@/lib/rules/categories'
import { RSC_LANGUAGES } from '@/lib/rules/rsc-languages'
import { mayReadDirectory } from '../policy/directory'
import { SESSION_FORMATS, SESSION_MODES } from '../schema/sessions'

const LISTED_STATUSES = ['endorsed', 'emerging', 'vetted'] as const
export type ListedStatus = (typeof LISTED_STATUSES)[number]

export type ListedGiver = {
  id: string
  name: string
  /** What makes their hours count today, by the register. */
  statuses: ListedStatus[]
  languages: string[]
  tracks: string[]
  formats: string[]
  modes: string[]
  places: string
  feeFrom: number | null
  feeTo: number | null
  openings: number
  outsideAgency: boolean
  about: string
}

export type DirectoryAsk = Partial<
  Record<'q' | 'language' | 'track' | 'format' | 'mode' | 'status' | 'open' | 'outside' | 'after' | 'before', string>
>
export type DirectoryAsked = Record<
  'q' | 'language' | 'track' | 'format' | 'mode' | 'status' | 'open' | 'outside',
  string
>
export type DirectoryPage = { rows: ListedGiver[]; asked: DirectoryAsked; next?: string; previous?: string }

const PAGE = 20
const MENTORS = CATEGORY_CODES.filter((code) => scopeOf(code) === 'MHM-C')
type Row = Omit<ListedGiver, 'statuses'> & { key: string; endorsed: boolean; emerging: boolean; vetted: boolean }

/** Whose hours count on a day, and as what: the register decides, not the listing. */
function standingOn(day: Date): Sql {
  const held = sql`"Endorsement" e where e."orgId" = l."orgId" and e."personId" = l."personId" and e."status" = 'active'
    and e."awardedOn" <= ${day}::date and (e."endedOn" is null or e."endedOn" >= ${day}::date)`
  const addOn = (code: string) => sql`exists (select 1 from "AddOnHeld" a, ${held} and a."orgId" = e."orgId"
    and a."endorsementId" = e."id" and a."code" = ${code} and a."fromDay" <= ${day}::date
    and (a."toDay" is null or a."toDay" >= ${day}::date))`
  return sql`(exists (select 1 from ${held} and e."category" = any(${MENTORS})) or ${addOn('ERS')}) as "endorsed",
    ${addOn('emerging-ERS')} as "emerging",
    exists (select 1 from "VettedGiver" v where v."orgId" = l."orgId" and v."personId" = l."personId"
      and v."fromDay" <= ${day}::date and v."toDay" >= ${day}::date) as "vetted"`
}

const oneOf = (codes: readonly string[], asked: string | undefined) => codes.find((code) => code === asked) ?? ''

/** The directory of givers, by name: who wants to stand there and whose hours count today. Null when it is not open. */
export async function directory(ctx: Ctx, ask: DirectoryAsk): Promise<DirectoryPage | null> {
  if (!mayReadDirectory(ctx.actor, { open: ctx.org.settings.directory.public }).yes) return null
  const q = searchForm(ask.q ?? '').slice(0, 80)
  const asked: DirectoryAsked = {
    q: (ask.q ?? '').slice(0, 80),
    language: oneOf(RSC_LANGUAGES, ask.language),
    track: oneOf(TRACKS, ask.track),
    format: oneOf(SESSION_FORMATS, ask.format),
    mode: oneOf(SESSION_MODES, ask.mode),
    status: oneOf(LISTED_STATUSES, ask.status),
    open: ask.open === '1' ? '1' : '',
    outside: ask.outside === '1' ? '1' : '',
  }
  const after = fromCursor(ask.after, ['text', 'uuid'])
  const before = after ? null : fromCursor(ask.before, ['text', 'uuid'])
  const words = q.split(' ').filter(Boolean)
  const where = join(
    [
      sql`l."orgId" = ${ctx.org.id}::uuid and l."listed"`,
      ...words.map((word) => sql`and position(${word} in l."searchName") > 0`),
      asked.language ? sql`and ${asked.language} = any(l."languages")` : empty,
      asked.track ? sql`and ${asked.track} = any(l."tracks")` : empty,
      asked.format ? sql`and ${asked.format} = any(l."formats")` : empty,
      asked.mode ? sql`and ${asked.mode} = any(l."modes")` : empty,
      asked.open ? sql`and l."openings" > 0` : empty,
      asked.outside ? sql`and l."outsideAgency"` : empty,
    ],
    ' ',
  )
  const status = asked.status === '' ? sql`("endorsed" or "emerging" or "vetted")` : statusIs(asked.status)
  const place = join(
    [
      status,
      after ? sql`and ("key", "id") > (${after[0]}, ${after[1]}::uuid)` : empty,
      before ? sql`and ("key", "id") < (${before[0]}, ${before[1]}::uuid)` : empty,
    ],
    ' ',
  )
  const order = before ? sql`"key" desc, "id" desc` : sql`"key", "id"`
  const rows = await ctx.db.$queryRaw<Row[]>`
    select * from (
      select l."personId" as "id", l."searchName" as "key", l."name", l."languages", l."tracks", l."formats", l."modes", l."places",
        l."feeFrom", l."feeTo", l."openings", l."outsideAgency", l."about", ${standingOn(fromDay(today(ctx)))}
      from "GiverListing" l where ${where}) listed
    where ${place} order by ${order} limit ${PAGE + 1}`
  const more = rows.length > PAGE
  const shown = rows.slice(0, PAGE)
  if (before) shown.reverse()
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    rows: shown.map(({ key: _, endorsed, emerging, vetted, ...row }) => {
      const holds = { endorsed, emerging, vetted }
      return { ...row, statuses: LISTED_STATUSES.filter((code) => holds[code]) }
    }),
    asked,
    next: last && (before || more) ? toCursor([last.key, last.id]) : undefined,
    previous: first && (after || (before && more)) ? toCursor([first.key, first.id]) : undefined,
  }
}

function statusIs(status: string): Sql {
  return status === 'endorsed' ? sql`"endorsed"` : status === 'emerging' ? sql`"emerging"` : sql`"vetted"`
}
