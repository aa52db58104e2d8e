import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { type Agreement, agreement, agreementOfMany, type Said, strengthOf } from '@/lib/rules/agreement'
import { DOMAINS, type Domain } from '@/lib/rules/competencies'
import { mayManagePool } from '../policy/pool'

export type PairAgreement = {
  id: string
  names: [string, string]
  /** So many applications both have read. */
  cases: number
  recommendation: Agreement
  domains: Agreement
  /** Domain by domain, where they have judged enough together for it to say something. */
  byDomain: DomainAgreement[]
}

export type DomainAgreement = { domain: Domain; agreement: Agreement }

export type AgreementView = {
  /** How often two have read the same application without knowing of each other: what all of it rests on. */
  comparisons: number
  recommendation: Agreement
  domains: DomainAgreement[]
  pairs: PairAgreement[]
  /** All domains together, by the quarter in which the later one came in; `2026-1` is the first. */
  quarters: { quarter: string; agreement: Agreement }[]
}

type Row = Said & { item: string; one: string; other: string; oneName: string; otherName: string; quarter: string }

/** So far back a pool still says something of how it judges today. */
const YEARS = 3
const RECOMMENDATION = 'recommendation'

/**
 * How alike reviewers judge, out of what each said before knowing what the other said: a second tier, who reads the first's
 * work, does not count, nor does what was changed while settling, nor who reads on after they have talked. One statement, however many they are.
 */
export async function agreementView(ctx: Ctx): Promise<AgreementView> {
  demand(mayManagePool(ctx.actor))
  const rows = await ctx.db.$queryRaw<Row[]>`
    with "in" as (
      select r."orgId", r."id", r."applicationId", r."reading", r."reviewerId", r."submittedAt", r."firstRecommendation",
        p."givenName" || ' ' || p."familyName" as "name"
      from "Review" r join "Person" p on p."orgId" = r."orgId" and p."id" = r."reviewerId"
      where r."orgId" = ${ctx.org.id}::uuid and r."kind" in ('formal', 'third') and r."tier" = 1
        and r."submittedAt" >= ${ctx.now}::timestamptz - make_interval(years => ${YEARS})
        and r."removedAt" is null and r."declinedAt" is null and r."firstRecommendation" is not null
        and not r."why" @> '[{"code":"readsOn"}]'
    ), pair as (
      select a."orgId", a."reviewerId" as "one", b."reviewerId" as "other", a."name" as "oneName", b."name" as "otherName",
        a."id" as "oneId", b."id" as "otherId", a."firstRecommendation" as "oneSays", b."firstRecommendation" as "otherSays",
        to_char(greatest(a."submittedAt", b."submittedAt") at time zone ${ctx.org.zone}, 'YYYY-Q') as "quarter"
      from "in" a join "in" b on b."applicationId" = a."applicationId" and b."reading" = a."reading"
        and b."reviewerId" > a."reviewerId"
    )
    select ${RECOMMENDATION} as "item", "one", "other", "oneName", "otherName", "quarter", "oneSays" as "a", "otherSays" as "b",
      count(*)::int as "n" from pair group by 1, 2, 3, 4, 5, 6, 7, 8
    union all
    select j."domain", "one", "other", "oneName", "otherName", "quarter", j."step"::text, k."step"::text, count(*)::int
      from pair join "ReviewJudgement" j on j."orgId" = pair."orgId" and j."reviewId" = "oneId"
        join "ReviewJudgement" k on k."orgId" = pair."orgId" and k."reviewId" = "otherId" and k."domain" = j."domain"
      where j."step" > 0 and k."step" > 0 group by 1, 2, 3, 4, 5, 6, 7, 8
    order by 1, 2, 3, 4, 5, 6, 7, 8`
  return viewOf(rows, ctx.locale)
}

function viewOf(rows: readonly Row[], locale: string): AgreementView {
  const recommended = rows.filter(({ item }) => item === RECOMMENDATION)
  const judged = rows.filter(({ item }) => item !== RECOMMENDATION)
  return {
    comparisons: recommended.reduce((sum, { n }) => sum + n, 0),
    recommendation: agreementOfMany(recommended),
    domains: byDomain(judged, agreementOfMany),
    pairs: grouped(rows, ({ one, other }) => `${one} ${other}`)
      .map(([id, of]) => pairOf(id, of))
      .sort((a, b) => b.cases - a.cases || a.names.join().localeCompare(b.names.join(), locale)),
    quarters: grouped(judged, ({ quarter }) => quarter)
      .map(([quarter, of]) => ({ quarter, agreement: agreementOfMany(of) }))
      .sort((a, b) => (a.quarter < b.quarter ? -1 : 1)),
  }
}

function pairOf(id: string, rows: readonly Row[]): PairAgreement {
  const recommended = rows.filter(({ item }) => item === RECOMMENDATION)
  const [first] = rows
  return {
    id,
    names: [first?.oneName ?? '', first?.otherName ?? ''],
    cases: recommended.reduce((sum, { n }) => sum + n, 0),
    recommendation: agreement(recommended),
    domains: agreement(rows.filter(({ item }) => item !== RECOMMENDATION)),
    byDomain: byDomain(rows, agreement).filter((one) => strengthOf(one.agreement) !== 'few'),
  }
}

function byDomain(rows: readonly Row[], reckon: (said: readonly Said[]) => Agreement): DomainAgreement[] {
  return DOMAINS.map((domain) => ({ domain, agreement: reckon(rows.filter(({ item }) => item === domain)) }))
}

function grouped(rows: readonly Row[], by: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const there = groups.get(by(row))
    if (there) there.push(row)
    else groups.set(by(row), [row])
  }
  return [...groups]
}
