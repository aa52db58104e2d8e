import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { againstMajority, majorityOf, type Spread, spreadOf } from '@/lib/rules/calibration'
import { DOMAINS, type Domain } from '@/lib/rules/competencies'
import { DECIDED_STATES } from '../policy/calibrations'
import { mayManagePool } from '../policy/pool'

export type CalibrationLine = {
  id: string
  title: string
  category: string
  dueOn: PlainDate
  openedAt: Date
  closedAt: Date | null
  /** So many of the pool were asked, and so many are in. */
  asked: number
  in: number
}

/** A decided case that could be opened: what kind it is, and nothing of whose. */
export type Openable = { id: string; category: string; state: string; decidedOn: PlainDate; entries: number }

export type CalibrationsView = { calibrations: CalibrationLine[]; openable: Openable[]; pool: number }

/** So many of the cases decided last are offered. */
const OFFERED = 60

export async function calibrationsView(ctx: Ctx): Promise<CalibrationsView> {
  demand(mayManagePool(ctx.actor))
  const orgId = ctx.org.id
  const calibrations = await ctx.db.$queryRaw<CalibrationLine[]>`
    select c."id", c."title", coalesce(a."category", a."addOns"[1]) as "category", to_char(c."dueOn", 'YYYY-MM-DD') as "dueOn",
      c."openedAt", c."closedAt", count(r."id")::int as "asked", count(r."submittedAt")::int as "in"
    from "Calibration" c join "Application" a on a."orgId" = c."orgId" and a."id" = c."applicationId"
      left join "Review" r on r."orgId" = c."orgId" and r."calibrationId" = c."id" and r."removedAt" is null
    where c."orgId" = ${orgId}::uuid group by c."orgId", c."id", a."orgId", a."id" order by c."openedAt" desc, c."id" desc`
  const openable = await ctx.db.$queryRaw<Openable[]>`
    select a."id", coalesce(a."category", a."addOns"[1]) as "category", a."state",
      to_char(a."decidedAt" at time zone ${ctx.org.zone}, 'YYYY-MM-DD') as "decidedOn",
      (select count(*)::int from "Training" t where t."orgId" = a."orgId" and t."personId" = a."personId")
      + (select count(*)::int from "Work" w where w."orgId" = a."orgId" and w."personId" = a."personId")
      + (select count(*)::int from "Education" e where e."orgId" = a."orgId" and e."personId" = a."personId") as "entries"
    from "Application" a
    where a."orgId" = ${orgId}::uuid and a."state" = any(${DECIDED_STATES}) and a."decidedAt" is not null
      and not exists (select 1 from "Calibration" c where c."orgId" = a."orgId" and c."applicationId" = a."id")
    order by a."decidedAt" desc, a."id" desc limit ${OFFERED}`
  const pool = await ctx.db.roleHeld.count({ where: { orgId, role: 'reviewer' } })
  return { calibrations, openable, pool }
}

export type DomainSpread = { domain: Domain; spread: Spread; majority: string | null }
export type ReaderAgainst = { id: string; name: string; same: number; of: number; recommendation: string }
export type CalibrationResult = CalibrationLine & {
  /** What was decided on the case, for the office to compare. */
  decided: string
  recommendation: { spread: Spread; majority: string | null }
  domains: DomainSpread[]
  readers: ReaderAgainst[]
  /** Who was asked and is not in. */
  missing: { id: string; name: string }[]
}

type Row = {
  id: string
  name: string
  submittedAt: Date | null
  recommendation: string | null
  judged: { domain: Domain; step: number }[]
}

/** What a case for practice showed: the spread in each domain, and each reader against the majority. */
export async function calibrationResult(ctx: Ctx, calibrationId: string): Promise<CalibrationResult> {
  demand(mayManagePool(ctx.actor))
  if (!isUuid(calibrationId)) throw new DomainError('not_found')
  const orgId = ctx.org.id
  const [line] = await ctx.db.$queryRaw<(CalibrationLine & { decided: string })[]>`
    select c."id", c."title", coalesce(a."category", a."addOns"[1]) as "category", to_char(c."dueOn", 'YYYY-MM-DD') as "dueOn",
      c."openedAt", c."closedAt", a."state" as "decided", 0 as "asked", 0 as "in"
    from "Calibration" c join "Application" a on a."orgId" = c."orgId" and a."id" = c."applicationId"
    where c."orgId" = ${orgId}::uuid and c."id" = ${calibrationId}::uuid`
  if (!line) throw new DomainError('not_found')
  const rows = await ctx.db.$queryRaw<Row[]>`
    select r."id", p."givenName" || ' ' || p."familyName" as "name", r."submittedAt", r."firstRecommendation" as "recommendation",
      coalesce((select json_agg(json_build_object('domain', j."domain", 'step', j."step") order by j."domain") from "ReviewJudgement" j
        where j."orgId" = r."orgId" and j."reviewId" = r."id" and j."step" > 0), '[]') as "judged"
    from "Review" r join "Person" p on p."orgId" = r."orgId" and p."id" = r."reviewerId"
    where r."orgId" = ${orgId}::uuid and r."calibrationId" = ${calibrationId}::uuid and r."removedAt" is null
    order by p."searchName", p."id"`
  return { ...line, ...resultOf(rows), asked: rows.length }
}

const RECOMMENDATION = 'recommendation'

function resultOf(rows: readonly Row[]) {
  const there = rows
    .filter(({ submittedAt }) => submittedAt !== null)
    .map(({ id, name, recommendation, judged }) => {
      const steps = judged.map(({ domain, step }) => [domain, String(step)] as const)
      const own: Record<string, string> = Object.fromEntries(steps)
      return { id, name, own: recommendation === null ? own : { ...own, [RECOMMENDATION]: recommendation } }
    })
  const said = (item: string) => there.flatMap(({ own }) => own[item] ?? [])
  const items = [...DOMAINS, RECOMMENDATION]
  const majority = Object.fromEntries(items.map((item) => [item, majorityOf(said(item))]))
  return {
    in: there.length,
    recommendation: { spread: spreadOf(said(RECOMMENDATION)), majority: majority[RECOMMENDATION] ?? null },
    domains: DOMAINS.map((domain) => ({
      domain,
      spread: spreadOf(said(domain)),
      majority: majority[domain] ?? null,
    })),
    readers: there.map(({ id, name, own }) => ({
      id,
      name,
      ...againstMajority(own, majority),
      recommendation: own[RECOMMENDATION] ?? '',
    })),
    missing: rows.filter(({ submittedAt }) => submittedAt === null).map(({ id, name }) => ({ id, name })),
  }
}
