import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { type ReadingOutcome, readingOutcome, seatsOf } from '@/lib/rules/reading'
import type { Recommendation, SettledHow } from '../schema/recommendations'

/** Where one reader's work stands. */
export type ReviewState = 'asked' | 'declared' | 'submitted' | 'declined' | 'removed' | 'closed'

export type ReasonGiven = { requirement: string; reason: string; todo: string }
export type Judged = { domain: string; step: number; note: string }

export type ReviewLine = {
  id: string
  reviewerId: string
  reviewer: string
  kind: 'formal' | 'third'
  tier: number
  how: string
  state: ReviewState
  assignedAt: Date
  dueOn: PlainDate
  /** The day is over and nothing came; never while the case is on hold. */
  late: boolean
  declineReason: string | null
  /** What they added to it, for the office alone. */
  declineNote: string
  submittedAt: Date | null
  /** What follows is empty before it is in. */
  recommendation: Recommendation | null
  firstRecommendation: Recommendation | null
  reasons: ReasonGiven[]
  toApplicant: string
  toCoordinator: string
  judgements: Judged[]
  /** So many competencies ticked in entries. */
  ticks: number
}

export type ReviewsStanding = {
  readers: string
  reading: number
  /** How many have to read it, and how many of them are in. */
  seats: number
  in: number
  /** Everybody of this reading, also who declined or was removed; the first asked first. */
  reviews: ReviewLine[]
  outstanding: ReviewLine[]
  /** Everybody is in, they do not recommend the same, and it is not settled. */
  differs: boolean
  outcome: ReadingOutcome<Recommendation>
  settled: { how: SettledHow; recommendation: Recommendation; settledAt: Date } | null
  recommendation: Recommendation | null
}

type Row = Omit<ReviewLine, 'state' | 'late'> &
  Record<'declaredAt' | 'declinedAt' | 'removedAt' | 'closedAt', Date | null>

/** What ended comes before what was done: somebody removed has no work here, whatever they did before. */
function stateOf({ removedAt, declinedAt, submittedAt, closedAt, declaredAt }: Row): ReviewState {
  if (removedAt) return 'removed'
  if (declinedAt) return 'declined'
  if (submittedAt) return 'submitted'
  if (closedAt) return 'closed'
  return declaredAt ? 'declared' : 'asked'
}

const takesPart = ({ state }: Pick<ReviewLine, 'state'>) =>
  state === 'asked' || state === 'declared' || state === 'submitted'

/**
 * How the reading of an application stands, with everything its readers wrote. Who may see it is the caller's policy: no
 * reader before all are in.
 */
export async function reviewsStanding(ctx: Ctx, applicationId: string): Promise<ReviewsStanding> {
  const orgId = ctx.org.id
  const app = await ctx.db.application.findUnique({
    where: { orgId_id: { orgId, id: applicationId } },
    select: { readers: true, reading: true, heldAt: true },
  })
  if (!app) throw new DomainError('not_found')
  const { readers, reading, heldAt } = app
  const rows = await ctx.db.$queryRaw<Row[]>`
    select r."id", r."reviewerId", p."givenName" || ' ' || p."familyName" as "reviewer", r."kind", r."tier", r."how",
      r."assignedAt", to_char(r."dueOn", 'YYYY-MM-DD') as "dueOn", r."declaredAt", r."declinedAt", r."declineReason", r."declineNote",
      r."removedAt", r."closedAt", r."submittedAt",
      case when r."submittedAt" is not null then r."recommendation" end as "recommendation",
      case when r."submittedAt" is not null then r."firstRecommendation" end as "firstRecommendation",
      case when r."submittedAt" is not null then r."reasons" else '[]' end as "reasons",
      case when r."submittedAt" is not null then r."toApplicant" else '' end as "toApplicant",
      case when r."submittedAt" is not null then r."toCoordinator" else '' end as "toCoordinator",
      case when r."submittedAt" is not null then (
        select coalesce(json_agg(json_build_object('domain', j."domain", 'step', j."step", 'note', j."note")
          order by j."domain"), '[]') from "ReviewJudgement" j where j."orgId" = r."orgId" and j."reviewId" = r."id"
      ) else '[]' end as "judgements",
      (select count(*)::int from "ReviewTick" t
        where t."orgId" = r."orgId" and t."reviewId" = r."id" and t."on" and r."submittedAt" is not null) as "ticks"
    from "Review" r join "Person" p on p."orgId" = r."orgId" and p."id" = r."reviewerId"
    where r."orgId" = ${orgId}::uuid and r."applicationId" = ${applicationId}::uuid and r."reading" = ${reading}
      and r."kind" in ('formal', 'third')
    order by r."kind", r."tier", r."assignedAt", r."id"`
  const day = today(ctx)
  const reviews = rows.map((row): ReviewLine => {
    const { declaredAt: _declared, declinedAt: _declined, removedAt: _removed, closedAt: _closed, ...line } = row
    const state = stateOf(row)
    return { ...line, state, late: (state === 'asked' || state === 'declared') && heldAt === null && row.dueOn < day }
  })
  const settlement = await ctx.db.settlement.findUnique({
    where: { orgId_applicationId_reading: { orgId, applicationId, reading } },
    select: { how: true, recommendation: true, settledAt: true },
  })
  const settled = settlement && {
    how: settlement.how as SettledHow,
    recommendation: settlement.recommendation as Recommendation,
    settledAt: settlement.settledAt,
  }
  const taking = reviews.filter(takesPart)
  const outcome = readingOutcome(readers, taking)
  const formal = taking.filter(({ kind }) => kind === 'formal')
  return {
    readers,
    reading,
    seats: Math.max(seatsOf(readers), formal.length),
    in: formal.filter(({ state }) => state === 'submitted').length,
    reviews,
    outstanding: taking.filter(({ state }) => state !== 'submitted'),
    differs: !settled && outcome.is === 'differs',
    outcome,
    settled,
    recommendation: settled?.recommendation ?? null,
  }
}
