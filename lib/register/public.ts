import { fromCursor, toCursor } from '@/lib/core/cursor'
import type { OrgId } from '@/lib/core/ids'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { searchForm } from '@/lib/core/search-name'
import { type ListCtx, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { findNames } from '@/lib/db/find-names'
import { inOrg } from '@/lib/db/scope'
import { empty, join, sql } from '@/lib/db/sql'
import type { Unscoped } from '@/lib/db/unscoped'
import { CATEGORY_CODES, isCategoryCode, TRACKS, trackOf } from '@/lib/rules/categories'
import { readCertificateNumber } from '@/lib/rules/certificate-number'

export type AddOnShown = { code: string; toDay: PlainDate | null }

export type Verified =
  /** `form`, `check`: mistyped; `absent`: no association gave such a number. */
  | { answer: 'unknown'; why: 'form' | 'check' | 'absent' }
  | {
      answer: 'valid' | 'inactive'
      number: string
      /** Null when its bearer does not stand in the public register: the number is answered for, the person is not named. */
      name: string | null
      category: string
      awardedOn: PlainDate
      addOns: AddOnShown[]
      org: {
        name: string
        slug: string
        accent: string
        programme: string
        labels: Record<string, Record<string, string>>
      }
    }

/** Whether a number on a certificate is good. Says the same of every number it does not know. */
export async function verifyNumber({ db, now }: { db: Unscoped; now: Date }, typed: string): Promise<Verified> {
  const read = readCertificateNumber(typed)
  if (!read.ok) return { answer: 'unknown', why: read.why }
  const org = await db.org.findFirst({
    where: { code: { equals: read.orgCode, mode: 'insensitive' } },
    orderBy: { id: 'asc' },
  })
  if (!org) return { answer: 'unknown', why: 'absent' }
  const row = await inOrg(org.id as OrgId, (scoped) =>
    scoped.endorsement.findUnique({
      where: { orgId_number: { orgId: org.id, number: read.number } },
      include: { addOns: { orderBy: [{ fromDay: 'asc' }, { id: 'asc' }] } },
    }),
  )
  if (!row) return { answer: 'unknown', why: 'absent' }
  const day = dayInZone(now, org.zone)
  const { name, slug, accent, programme } = org
  const labels = org.labels as Record<string, Record<string, string>>
  return {
    answer: row.status === 'active' && (row.endedOn === null || toDay(row.endedOn) >= day) ? 'valid' : 'inactive',
    number: row.number,
    name: row.listed ? row.publicName : null,
    category: row.category,
    awardedOn: toDay(row.awardedOn),
    addOns: inForce(row.addOns, day),
    org: { name, slug, accent, programme, labels },
  }
}

function inForce(rows: { code: string; fromDay: Date; toDay: Date | null }[], day: PlainDate): AddOnShown[] {
  return rows
    .filter((row) => toDay(row.fromDay) <= day && (row.toDay === null || toDay(row.toDay) >= day))
    .map((row) => ({ code: row.code, toDay: toDay(row.toDay) }))
}

export type RegisterAsk = { q?: string; category?: string; track?: string; after?: string; before?: string }
export type RegisterEntry = { id: string; name: string; category: string; awardedOn: PlainDate; addOns: string[] }
export type RegisterPage = {
  rows: RegisterEntry[]
  /** What was understood of the question, to show in the form. */
  asked: { q: string; category: string; track: string }
  next?: string
  previous?: string
  /** The search met more names than it looks at: be more precise. */
  many: boolean
}

const PAGE = 25
const AT_MOST = 1000
/** Shorter needles name nobody in particular. */
const SHORTEST = 2

type Row = { id: string; name: string; key: string; category: string; awardedOn: Date; addOns: string[] | null }

/** The public register of one association: active endorsements whose bearers want to stand there, by name. */
export async function searchRegister(ctx: ListCtx, ask: RegisterAsk): Promise<RegisterPage> {
  const q = searchForm(ask.q ?? '').slice(0, 80)
  const category = isCategoryCode(ask.category) ? ask.category : ''
  const track = TRACKS.find((one) => one === ask.track) ?? ''
  const after = fromCursor(ask.after, ['text', 'uuid'])
  const before = after ? null : fromCursor(ask.before, ['text', 'uuid'])
  const found = q.length >= SHORTEST ? await findNames(ctx.db, 'endorsements', q, AT_MOST) : null

  const inTrack = CATEGORY_CODES.filter((code) => trackOf(code) === track)
  const where = join(
    [
      sql`e."orgId" = ${ctx.org.id}::uuid and e."listed" and e."status" = 'active'`,
      found ? sql`and e."id" = any(${found}::uuid[])` : empty,
      category ? sql`and e."category" = ${category}` : empty,
      track ? sql`and e."category" = any(${inTrack})` : empty,
      after ? sql`and (e."searchName", e."id") > (${after[0]}, ${after[1]}::uuid)` : empty,
      before ? sql`and (e."searchName", e."id") < (${before[0]}, ${before[1]}::uuid)` : empty,
    ],
    ' ',
  )
  const order = before ? sql`e."searchName" desc, e."id" desc` : sql`e."searchName", e."id"`
  const day = fromDay(today(ctx))
  const rows = await ctx.db.$queryRaw<Row[]>`
    select e."id", e."publicName" as "name", e."searchName" as "key", e."category", e."awardedOn",
      (select array_agg(a."code" order by a."code") from "AddOnHeld" a
        where a."orgId" = e."orgId" and a."endorsementId" = e."id"
          and a."fromDay" <= ${day}::date and (a."toDay" is null or a."toDay" >= ${day}::date)) as "addOns"
    from "Endorsement" e where ${where} order by ${order} limit ${PAGE + 1}`
  const more = rows.length > PAGE
  const shown = rows.slice(0, PAGE)
  if (before) shown.reverse()
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    rows: shown.map(({ id, name, category: code, awardedOn, addOns }) => {
      return { id, name, category: code, awardedOn: toDay(awardedOn), addOns: addOns ?? [] }
    }),
    asked: { q: (ask.q ?? '').slice(0, 80), category, track },
    next: last && (before || more) ? toCursor([last.key, last.id]) : undefined,
    previous: first && (after || (before && more)) ? toCursor([first.key, first.id]) : undefined,
    many: (found?.length ?? 0) >= AT_MOST,
  }
}
