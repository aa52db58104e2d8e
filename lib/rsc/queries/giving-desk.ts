import { DomainError } from '@/lib/core/domain-error'
import { addDays, addMonths, dayNumber, type PlainDate, plainDate, toParts } from '@/lib/core/plain-date'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { type Known, knownOf, reckon } from '@/lib/portfolio/queries/reckon'
import { scopeOf } from '@/lib/rules/categories'
import { EDITIONS, editionById, editionInForce } from '@/lib/rules/criteria'
import type { Finding } from '@/lib/rules/finding'
import type { Recipient } from '@/lib/rules/givers'
import { type GiverStatus, includesDay } from '@/lib/rules/portfolio'
import { givesOn } from '@/lib/rules/what-would'
import { giverPeriods } from './givers'
import { type ListingRow, listingOf, type SeekerLine, seekersOf } from './listing'
import { nameOf } from './requests'
import { type PlannedSeries, plannedSeries } from './series'
import { sidesOf } from './session-log'
import { factsOf, WHOLE } from './sessions'

/** Somebody who named the acting person as their giver. */
export type Supervisee = {
  giverId: string
  name: string
  minutes: number
  waiting: number
  lastOn: PlainDate | null
}
export type MonthGiven = { month: PlainDate; minutes: number }
/** What waits in one month for the giver's word, by who was there: confirmed in one act. */
export type ToConfirm = { id: string; month: PlainDate; people: string[]; count: number; minutes: number; seen: string }
/** What one person logged as runs of sessions with this giver, as long as it waits for their word. */
export type RunsToConfirm = {
  giverId: string
  name: string
  count: number
  minutes: number
  from: PlainDate
  to: PlainDate
}
export type MatrixRow = { from: PlainDate; to: PlainDate | null; as: GiverStatus; recipients: readonly Recipient[] }
export type ErsProgress = { clock: { from: PlainDate; to: PlainDate; months: number } | null; findings: Finding[] }

export type GivingDesk = {
  supervisees: Supervisee[]
  runs: RunsToConfirm[]
  toConfirm: ToConfirm[]
  series: PlannedSeries[]
  months: MonthGiven[]
  /** Minutes of confirmed runs that reach over several months. */
  overMonths: number
  received: { minutes: number; aboutProvided: number }
  matrix: MatrixRow[]
  ers: ErsProgress | null
  listing: Pick<ListingRow, 'listed'> | null
  mayList: boolean
  seekers: SeekerLine[]
}

/** What somebody who gives RSC looks after. Nobody who neither was named nor counts as a giver has such a page. */
export async function givingDesk(ctx: Ctx): Promise<GivingDesk> {
  const { personId } = personOf(ctx)
  const now = today(ctx)
  const supervisees = await superviseesOf(ctx, personId)
  const qualified = (await giverPeriods(ctx, [personId])).get(personId) ?? []
  if (!(await sidesOf(ctx, personId)).desk) throw new DomainError('not_found')
  const known = await knownOf(ctx, personId)
  const self = { id: personId, name: null, qualified }
  const matrix = qualified
    .map(({ from, to, as }) => ({
      from,
      to,
      as,
      recipients: givesOn({ ...self, qualified: [{ from, to, as }] }, from),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return {
    supervisees,
    runs: await runsToConfirm(ctx, personId),
    toConfirm: await toConfirm(ctx, personId),
    series: await plannedSeries(ctx),
    ...(await monthsGiven(ctx, personId)),
    received: receivedOf(known, addMonths(now, -12), now),
    matrix,
    ers: ersOf(ctx, known),
    listing: await listingOf(ctx, personId),
    mayList: qualified.some(({ to }) => to === null || to >= now),
    seekers: await seekersOf(ctx),
  }
}

/** One statement: what each person logged with this giver, run by run and session by session. */
async function superviseesOf(ctx: Ctx, personId: string): Promise<Supervisee[]> {
  const rows = await ctx.db.$queryRaw<(Omit<Supervisee, 'lastOn' | 'name'> & Names & { lastOn: Date | null })[]>`
    select g."id" as "giverId", p."givenName", p."familyName", coalesce(sum(e."minutes") filter (where e."agreed"), 0)::int as "minutes",
      count(*) filter (where e."waits")::int as "waiting", max(e."lastOn") as "lastOn"
    from "Giver" g join "Person" p on p."orgId" = g."orgId" and p."id" = g."personId"
    left join lateral (
      select "minutes", "toDay" as "lastOn", "confirmedAt" is not null and "disputedAt" is null as "agreed",
        "confirmedAt" is null and "disputedAt" is null as "waits"
      from "RscRun" r where r."orgId" = g."orgId" and r."giverId" = g."id"
      union all select "minutes", "heldOn", "memberAgreedAt" is not null and "giverAgreedAt" is not null and "differsAt" is null,
        "giverAgreedAt" is null and "memberAgreedAt" is not null and "differsAt" is null
      from "SessionMember" s where s."orgId" = g."orgId" and s."giverId" = g."id"
        and (s."memberAgreedAt" is not null or s."giverAgreedAt" is not null)) e on true
    where g."orgId" = ${ctx.org.id}::uuid and g."giverPersonId" = ${personId}::uuid
    group by g."id", p."familyName", p."givenName" order by p."familyName", p."givenName", g."id" limit 500`
  return rows.map(({ givenName, familyName, lastOn, ...row }) => {
    return { ...row, name: nameOf({ givenName, familyName }), lastOn: toDay(lastOn) }
  })
}
type Names = { givenName: string; familyName: string }

/**
 * A group's hour is one hour given, however many were there or logged it. A run counts in its month; one over several
 * months says no month, and is told beside them.
 */
async function monthsGiven(ctx: Ctx, personId: string): Promise<{ months: MonthGiven[]; overMonths: number }> {
  const { year, month } = toParts(today(ctx))
  const first = addMonths(plainDate(`${year}-${String(month).padStart(2, '0')}-01`), -11)
  const rows = await ctx.db.$queryRaw<{ month: Date | null; minutes: number }[]>`
    select x."month", sum(x."minutes")::int as "minutes" from (
      select date_trunc('month', max(m."heldOn"))::date as "month", max(m."minutes") as "minutes"
      from "RscSession" s join "SessionMember" m on m."orgId" = s."orgId" and m."sessionId" = s."id"
      where s."orgId" = ${ctx.org.id}::uuid and s."giverPersonId" = ${personId}::uuid and m."heldOn" >= ${fromDay(first)}::date
        and m."memberAgreedAt" is not null and m."giverAgreedAt" is not null and m."differsAt" is null
      group by s."id"
      union all
      select case when date_trunc('month', r."fromDay") = date_trunc('month', r."toDay")
        then date_trunc('month', r."toDay")::date end, r."minutes"
      from "RscRun" r join "Giver" g on g."orgId" = r."orgId" and g."id" = r."giverId"
      where r."orgId" = ${ctx.org.id}::uuid and g."giverPersonId" = ${personId}::uuid and r."toDay" >= ${fromDay(first)}::date
        and r."confirmedAt" is not null and r."disputedAt" is null
      group by case when r."format" = 'group' then null else r."id" end, r."fromDay", r."toDay", r."minutes") x group by 1`
  const given = new Map(rows.map((row) => [toDay(row.month), row.minutes]))
  const months = Array.from({ length: 12 }, (_, nth) => addMonths(first, nth))
  return {
    months: months.map((month) => ({ month, minutes: given.get(month) ?? 0 })),
    overMonths: given.get(null) ?? 0,
  }
}

async function runsToConfirm(ctx: Ctx, personId: string): Promise<RunsToConfirm[]> {
  const rows = await ctx.db.$queryRaw<
    (Omit<RunsToConfirm, 'name' | 'from' | 'to'> & Names & { from: Date; to: Date })[]
  >`
    select g."id" as "giverId", p."givenName", p."familyName", count(*)::int as "count", sum(r."minutes")::int as "minutes",
      min(r."fromDay") as "from", max(r."toDay") as "to"
    from "Giver" g join "Person" p on p."orgId" = g."orgId" and p."id" = g."personId"
    join "RscRun" r on r."orgId" = g."orgId" and r."giverId" = g."id" and r."confirmedAt" is null and r."disputedAt" is null
    where g."orgId" = ${ctx.org.id}::uuid and g."giverPersonId" = ${personId}::uuid and g."personId" <> ${personId}::uuid
    group by g."id", p."familyName", p."givenName" order by min(r."fromDay"), g."id" limit 500`
  return rows.map(({ givenName, familyName, from, to, ...row }) => {
    return { ...row, name: nameOf({ givenName, familyName }), from: toDay(from), to: toDay(to) }
  })
}

async function toConfirm(ctx: Ctx, personId: string): Promise<ToConfirm[]> {
  const rows = await ctx.db.sessionMember.findMany({
    where: {
      ...{ orgId: ctx.org.id, session: { giverPersonId: personId }, giverAgreedAt: null, differsById: null },
      heldOn: { lte: fromDay(today(ctx)) },
    },
    include: WHOLE,
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    take: 500,
  })
  const groups = new Map<string, ToConfirm & { meetings: Set<string> }>()
  for (const row of rows) {
    const { heldOn } = factsOf(row)
    const month = plainDate(`${heldOn.slice(0, 7)}-01`)
    const people = row.session.members.map(({ person }) => nameOf(person)).sort()
    const id = `${month}:${people.join('|')}`
    const held = groups.get(id) ?? { id: row.id, month, people, count: 0, minutes: 0, seen: '', meetings: new Set() }
    if (!held.meetings.has(row.sessionId)) held.minutes += row.minutes
    held.meetings.add(row.sessionId)
    held.count = held.meetings.size
    held.seen = [held.seen, `${row.id}:${row.version}`].filter(Boolean).join(',')
    groups.set(id, held)
  }
  return [...groups.values()].map(({ meetings: _, ...group }) => group)
}

function receivedOf({ ledger }: Known, from: PlainDate, to: PlainDate) {
  const rows = ledger.rsc.filter((row) => {
    return row.confirmedAt && !row.disputedAt && row.format !== 'peer' && row.toDay > from && row.toDay <= to
  })
  const sum = (some: typeof rows) => some.reduce((total, row) => total + row.minutes, 0)
  return { minutes: sum(rows), aboutProvided: sum(rows.filter((row) => row.concerns === 'rsc-provided')) }
}

/** The ERS add-on beside the endorsement that is held: for who holds it in full there is nothing to reach. */
function ersOf(ctx: Ctx, known: Known): ErsProgress | null {
  const asOf = today(ctx)
  const held = (known.standings.get(known.personId)?.held ?? []).filter((one) => includesDay(one, asOf))
  const addOns = held.flatMap((one) => one.addOns.filter((addOn) => includesDay(addOn, asOf)))
  const [endorsement] = held
  if (!endorsement || addOns.some(({ code }) => code === 'ERS')) return null
  if (addOns.length === 0 && held.some(({ category }) => scopeOf(category) === 'MHM-C')) return null
  const edition = editionById(ctx.org.edition) ?? editionInForce(asOf) ?? EDITIONS[0]
  if (!edition) return null
  const claim = { edition, category: endorsement.category, addOns: ['ERS' as const], settings: ctx.org.settings, asOf }
  const { assessment } = reckon(ctx, known, claim, null)
  const findings = [...(assessment.addOns.ERS?.findings ?? [])].filter(({ code }) => code.startsWith('ers.'))
  const emerging = addOns.find(({ code }) => code === 'emerging-ERS')
  const to = emerging && (emerging.to ?? addDays(addMonths(emerging.from, edition.ers.emerging.months), -1))
  const months = to ? Math.floor((dayNumber(to) - dayNumber(asOf)) / 30.44) : 0
  return { clock: emerging && to ? { from: emerging.from, to, months: Math.max(0, months) } : null, findings }
}
