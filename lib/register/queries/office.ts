import { fromCursor, toCursor } from '@/lib/core/cursor'
import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand, type Verdict } from '@/lib/core/verdict'
import { holds } from '@/lib/ctx/actor'
import { type Ctx, type ListCtx, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { findNames } from '@/lib/db/find-names'
import { empty, join, sql } from '@/lib/db/sql'
import { isCategoryCode } from '@/lib/rules/categories'
import { readCertificateNumber } from '@/lib/rules/certificate-number'
import { maySeeRegister, mayVetGiver } from '../policy'
import { ENDORSEMENT_STATUSES } from '../schema'

const PAGE = 25
const AT_MOST = 500

export type OfficeAsk = { q?: string; category?: string; status?: string; after?: string; before?: string }
export type OfficeEntry = {
  id: string
  number: string
  name: string
  category: string
  status: string
  awardedOn: PlainDate
  listed: boolean
  addOns: { code: string; toDay: PlainDate | null }[]
  applicationId: string | null
}
export type OfficeRegister = {
  rows: OfficeEntry[]
  asked: { q: string; category: string; status: string }
  next?: string
  previous?: string
  many: boolean
}

type Row = Omit<OfficeEntry, 'awardedOn'> & { key: string; awardedOn: Date }

/** Every endorsement the association awarded, whatever its state and whether or not its bearer is listed. */
export async function officeRegister(ctx: ListCtx, ask: OfficeAsk): Promise<OfficeRegister> {
  demand(maySeeRegister(ctx.actor))
  const q = (ask.q ?? '').trim().slice(0, 80)
  const number = readCertificateNumber(q)
  const category = isCategoryCode(ask.category) ? ask.category : ''
  const status = ENDORSEMENT_STATUSES.find((one) => one === ask.status) ?? ''
  const after = fromCursor(ask.after, ['text', 'uuid'])
  const before = after ? null : fromCursor(ask.before, ['text', 'uuid'])
  const people = q.length >= 2 && !number.ok ? await findNames(ctx.db, 'people', q, AT_MOST) : null
  const where = join(
    [
      sql`e."orgId" = ${ctx.org.id}::uuid`,
      number.ok ? sql`and e."number" = ${number.number}` : empty,
      people ? sql`and e."personId" = any(${people}::uuid[])` : empty,
      category ? sql`and e."category" = ${category}` : empty,
      status ? sql`and e."status" = ${status}` : empty,
      after ? sql`and (e."searchName", e."id") > (${after[0]}, ${after[1]}::uuid)` : empty,
      before ? sql`and (e."searchName", e."id") < (${before[0]}, ${before[1]}::uuid)` : empty,
    ],
    ' ',
  )
  const order = before ? sql`e."searchName" desc, e."id" desc` : sql`e."searchName", e."id"`
  const day = fromDay(today(ctx))
  const rows = await ctx.db.$queryRaw<Row[]>`
    select e."id", e."number", e."publicName" as "name", e."searchName" as "key", e."category", e."status", e."awardedOn",
      e."listed", e."applicationId",
      (select coalesce(json_agg(json_build_object('code', a."code", 'toDay', a."toDay") order by a."code", a."id"), '[]') from "AddOnHeld" a
        where a."orgId" = e."orgId" and a."endorsementId" = e."id"
          and (a."toDay" is null or a."toDay" >= ${day}::date)) as "addOns"
    from "Endorsement" e where ${where} order by ${order} limit ${PAGE + 1}`
  const more = rows.length > PAGE
  const shown = rows.slice(0, PAGE)
  if (before) shown.reverse()
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    rows: shown.map(({ key: _, ...row }) => ({ ...row, awardedOn: toDay(row.awardedOn) })),
    asked: { q, category, status },
    next: last && (before || more) ? toCursor([last.key, last.id]) : undefined,
    previous: first && (after || (before && more)) ? toCursor([first.key, first.id]) : undefined,
    many: (people?.length ?? 0) >= AT_MOST,
  }
}

export type Vetting = {
  id: string
  name: string
  email: string
  personId: string
  /** Whoever has an account changes their address themselves. */
  hasAccount: boolean
  from: PlainDate
  to: PlainDate
  note: string
  over: boolean
}
export type WaitingGiver = { id: string; name: string; email: string; runs: number; applicant: string }
export type GiversView = { vetted: Vetting[]; waiting: WaitingGiver[]; mayVet: Verdict; mayReaddress: boolean }

/** Givers the association vouches for, and givers people named whom the register does not know. */
export async function giversView(ctx: Ctx): Promise<GiversView> {
  demand(maySeeRegister(ctx.actor))
  const day = today(ctx)
  const rows = await ctx.db.vettedGiver.findMany({
    where: { orgId: ctx.org.id },
    include: { person: { select: { givenName: true, familyName: true, email: true, accountId: true } } },
    orderBy: [{ toDay: 'desc' }, { id: 'desc' }],
    take: 200,
  })
  const waiting = await ctx.db.$queryRaw<WaitingGiver[]>`
    select g."id", g."name", g."email", p."givenName" || ' ' || p."familyName" as "applicant",
      (select count(*)::int from "RscRun" r where r."orgId" = g."orgId" and r."giverId" = g."id") as "runs"
    from "Giver" g join "Person" p on p."orgId" = g."orgId" and p."id" = g."personId"
    where g."orgId" = ${ctx.org.id}::uuid and g."giverPersonId" is null
    order by g."createdAt" desc, g."id" desc limit 100`
  return {
    vetted: rows.map(({ id, personId, person, fromDay: from, toDay: to, note }) => ({
      id,
      name: `${person.givenName} ${person.familyName}`,
      email: person.email,
      personId,
      hasAccount: person.accountId !== null,
      from: toDay(from),
      to: toDay(to),
      note,
      over: toDay(to) < day,
    })),
    waiting,
    mayVet: mayVetGiver(ctx.actor, ctx.org.settings, day),
    mayReaddress: holds(ctx.actor, 'giver.vet'),
  }
}

/** A vetted giver whose address the office may correct. */
export async function vettedGiver(
  ctx: Ctx,
  personId: string,
): Promise<{ personId: string; name: string; email: string }> {
  demand(maySeeRegister(ctx.actor))
  if (!holds(ctx.actor, 'giver.vet')) throw new DomainError('forbidden')
  const row = isUuid(personId)
    ? await ctx.db.person.findFirst({
        where: { orgId: ctx.org.id, id: personId, accountId: null, joinedIntoId: null, vettings: { some: {} } },
        select: { givenName: true, familyName: true, email: true },
      })
    : null
  if (!row) throw new DomainError('not_found')
  return { personId, name: `${row.givenName} ${row.familyName}`, email: row.email }
}
