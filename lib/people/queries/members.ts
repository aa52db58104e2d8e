import { fromCursor, toCursor } from '@/lib/core/cursor'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { holds } from '@/lib/ctx/actor'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { empty, sql } from '@/lib/db/sql'
import { mayManageMembers, mayReadMembers } from '../policy'
import { MEMBER_STATES, type MemberState } from '../schema'

const PAGE = 50
/** So many applicants who are not on the list are named; the rest is a number. */
const NAMED = 20
const KEYS = ['text'] as const
export type MembersAsk = { q?: string; state?: string; after?: string }
export type MemberRow = {
  email: string
  name: string
  number: string
  from: PlainDate
  to: PlainDate
  listedOn: PlainDate
  goneOn: PlainDate | null
  here: boolean
}
/** An applicant whose application is open and who is no member today, as far as anybody knows or as the list says. */
export type NotListed = {
  applicationId: string
  name: string
  email: string
  /** Until when they say they are members: typed as this association's, and not on its list. */
  typed: PlainDate | null
}
export type MembersView = {
  asked: { q: string; state: MemberState }
  newest: { on: PlainDate; source: string } | null
  active: number
  here: number
  rows: MemberRow[]
  next?: string
  missing: NotListed[]
  missingMore: number
  may: { manage: boolean; ask: boolean }
}

type Row = {
  email: string
  name: string
  number: string
  fromDay: Date
  toDay: Date
  listedOn: Date
  goneOn: Date | null
  here: boolean
}

/** The association's list of members, one page, and the applicants who are not on it. */
export async function membersView(ctx: Ctx, ask: MembersAsk): Promise<MembersView> {
  demand(mayReadMembers(ctx.actor))
  const orgId = ctx.org.id
  const day = today(ctx)
  const q = (ask.q ?? '').trim().toLowerCase().slice(0, 80)
  const state = MEMBER_STATES.find((one) => one === ask.state) ?? 'active'
  const after = fromCursor(ask.after, KEYS)
  const holdsToday = sql`m."goneOn" is null and ${day}::date between m."fromDay" and m."toDay"`
  const which = state === 'all' ? empty : state === 'active' ? sql`and (${holdsToday})` : sql`and not (${holdsToday})`
  const found = q
    ? sql`and (strpos(m."email", ${q}) > 0 or strpos(lower(m."name"), ${q}) > 0 or lower(m."number") = ${q})`
    : empty
  const rows = await ctx.db.$queryRaw<Row[]>`
    select m."email", m."name", m."number", m."fromDay", m."toDay", m."listedOn", m."goneOn", s."id" is not null as "here"
    from "Member" m left join "Membership" s on s."orgId" = m."orgId" and s."memberId" = m."id"
    where m."orgId" = ${orgId}::uuid ${which} ${found} ${after ? sql`and m."email" > ${after[0]}` : empty}
    order by m."email" limit ${PAGE + 1}`
  const [counted] = await ctx.db.$queryRaw<{ active: number; here: number; on: Date | null; source: string | null }[]>`
    select count(*) filter (where ${holdsToday})::int as "active",
      count(s."id") filter (where ${holdsToday})::int as "here",
      max(m."listedOn") as "on", (array_agg(m."source" order by m."listedOn" desc, m."id" desc))[1] as "source"
    from "Member" m left join "Membership" s on s."orgId" = m."orgId" and s."memberId" = m."id"
    where m."orgId" = ${orgId}::uuid`
  const shown = rows.slice(0, PAGE)
  const newest = counted?.on ? { on: toDay(counted.on), source: counted.source ?? 'file' } : null
  const last = shown.at(-1)
  return {
    asked: { q, state },
    newest,
    active: counted?.active ?? 0,
    here: counted?.here ?? 0,
    rows: shown.map(({ fromDay, toDay: until, listedOn, goneOn, ...row }) => ({
      ...row,
      from: toDay(fromDay),
      to: toDay(until),
      listedOn: toDay(listedOn),
      goneOn: goneOn && toDay(goneOn),
    })),
    next: rows.length > PAGE && last ? toCursor([last.email]) : undefined,
    ...(newest ? await notListed(ctx, day) : { missing: [], missingMore: 0 }),
    may: { manage: mayManageMembers(ctx.actor).yes, ask: holds(ctx.actor, 'information.request') },
  }
}

type Missing = { id: string; name: string; email: string; to: Date | null; all: number }

/** Open applications of people without a membership that counts today: from the list, or typed of another association. */
async function notListed(ctx: Ctx, day: PlainDate): Promise<{ missing: NotListed[]; missingMore: number }> {
  const own = [ctx.org.name, ctx.org.shortName, ctx.org.code, ctx.org.slug].map((name) => name.toLowerCase())
  const rows = await ctx.db.$queryRaw<Missing[]>`
    select a."id", p."givenName" || ' ' || p."familyName" as "name", p."email", t."toDay" as "to",
      count(*) over ()::int as "all"
    from "Application" a join "Person" p on p."orgId" = a."orgId" and p."id" = a."personId"
    left join lateral (select s."toDay" from "Membership" s
      where s."orgId" = a."orgId" and s."personId" = a."personId" and s."memberId" is null
        and lower(btrim(s."association")) = any(${own}::text[]) order by s."toDay" desc, s."id" desc limit 1) t on true
    where a."orgId" = ${ctx.org.id}::uuid and a."state" in ('submitted', 'in_review', 'info_requested', 'cleared_for_exam')
      and not exists (select 1 from "Membership" s where s."orgId" = a."orgId" and s."personId" = a."personId"
        and ${day}::date between s."fromDay" and s."toDay"
        and (s."memberId" is not null or not lower(btrim(s."association")) = any(${own}::text[])))
    order by a."submittedAt", a."id" limit ${NAMED}`
  return {
    missing: rows.map(({ id, name, email, to }) => ({
      ...{ applicationId: id, name, email },
      typed: to && toDay(to),
    })),
    missingMore: Math.max(0, (rows[0]?.all ?? 0) - rows.length),
  }
}

export type MemberKeyRow = {
  id: string
  name: string
  ending: string
  madeOn: PlainDate
  usedOn: PlainDate | null
  closedOn: PlainDate | null
}
export type MemberKeysView = { keys: MemberKeyRow[]; address: string }

/** The keys of programs, those that work first. */
export async function memberKeysView(ctx: Ctx): Promise<MemberKeysView> {
  demand(mayManageMembers(ctx.actor))
  const rows = await ctx.db.memberKey.findMany({
    where: { orgId: ctx.org.id },
    orderBy: [{ closedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }, { id: 'desc' }],
    take: 30,
  })
  const on = (moment: Date) => dayInZone(moment, ctx.org.zone)
  return {
    keys: rows.map(({ id, name, ending, createdAt, usedAt, closedAt }) => ({
      ...{ id, name, ending, madeOn: on(createdAt) },
      usedOn: usedAt && on(usedAt),
      closedOn: closedAt && on(closedAt),
    })),
    address: `${ctx.origin}/api/v1/members/${ctx.org.slug}`,
  }
}
