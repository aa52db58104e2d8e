import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { type ReviewFacts, type ReviewPhase, reviewPhase } from '@/lib/rules/review-phase'
import { mayReadAsReviewer } from '../policy/reading'

export type MyReview = {
  id: string
  phase: ReviewPhase
  kind: string
  /** Nobody's name where there is nothing to read any more, nor in a case for practice: that has a title. */
  applicant: string | null
  title: string | null
  category: string
  round: string | null
  /** By when it is theirs to do something: to read, or to settle. `null` where nothing is asked of them. */
  dueOn: PlainDate | null
  late: boolean
  /** The office has put the case on hold: nothing is late meanwhile. */
  held: boolean
  /** Competencies ticked and domains judged so far. */
  ticks: number
  judged: number
  submittedAt: Date | null
  /** Two who do not recommend the same have to talk: both are in. */
  differs: boolean
}

type Row = ReviewFacts &
  Pick<MyReview, 'id' | 'applicant' | 'title' | 'category' | 'round' | 'held' | 'ticks' | 'judged' | 'differs'> & {
    readBy: PlainDate
    settleBy: PlainDate | null
  }

/** More than anybody reads at once, and years of what is finished. */
const AT_MOST = 300

const PLACE: Record<ReviewPhase, number> = { invited: 0, open: 0, sent: 1, over: 2, ended: 3, declined: 3, removed: 3 }
const NAMED: ReadonlySet<ReviewPhase> = new Set<ReviewPhase>(['invited', 'open', 'sent'])

/** Everything somebody was asked to read: what waits for them by its day, then what is settled elsewhere, then the past. */
export async function myReviews(ctx: Ctx): Promise<MyReview[]> {
  demand(mayReadAsReviewer(ctx.actor))
  const rows = await ctx.db.$queryRaw<Row[]>`
    select v."id", v."kind", v."reading", a."reading" as "currentReading", a."state", v."declaredAt", v."declinedAt",
      v."removedAt", v."closedAt", v."submittedAt", to_char(v."dueOn", 'YYYY-MM-DD') as "readBy",
      a."heldAt" is not null and v."kind" <> 'calibration' as "held",
      p."givenName" || ' ' || p."familyName" as "applicant", c."title", r."name" as "round",
      coalesce(a."category", a."addOns"[1]) as "category", s."id" is not null as "settled",
      (select count(*)::int from "ReviewTick" t where t."orgId" = v."orgId" and t."reviewId" = v."id" and t."on") as "ticks",
      (select count(*)::int from "ReviewJudgement" j
        where j."orgId" = v."orgId" and j."reviewId" = v."id" and j."step" > 0) as "judged",
      w."id" is not null and not exists (select 1 from "Review" o where o."orgId" = v."orgId"
        and o."applicationId" = v."applicationId" and o."reading" = v."reading" and o."kind" = 'formal'
        and o."submittedAt" is null and o."declinedAt" is null and o."removedAt" is null and o."closedAt" is null) as "differs",
      case when w."expiredAt" is null then to_char(w."dueOn", 'YYYY-MM-DD') end as "settleBy"
    from "Review" v
      join "Application" a on a."orgId" = v."orgId" and a."id" = v."applicationId"
      join "Person" p on p."orgId" = a."orgId" and p."id" = a."personId"
      left join "Calibration" c on c."orgId" = v."orgId" and c."id" = v."calibrationId"
      left join "Round" r on r."orgId" = a."orgId" and r."id" = a."roundId"
      left join "Wait" w on w."orgId" = v."orgId" and w."kind" = 'settling' and w."subjectId" = a."id"
        and w."receivedAt" is null and w."stoppedAt" is null
      left join "Settlement" s on s."orgId" = v."orgId" and s."applicationId" = v."applicationId" and s."reading" = v."reading"
    where v."orgId" = ${ctx.org.id}::uuid and v."reviewerId" = ${personOf(ctx).personId}::uuid
    order by v."assignedAt" desc, v."id" desc limit ${AT_MOST}`
  const lines = rows.map((row): MyReview => {
    const phase = reviewPhase(row)
    const { id, kind, title, category, round, held, ticks, judged, submittedAt } = row
    const waits = phase === 'invited' || phase === 'open'
    const named = NAMED.has(phase) && kind !== 'calibration'
    const differs = phase === 'sent' && row.differs
    const dueOn = waits ? row.readBy : differs ? row.settleBy : null
    return {
      ...{ id, phase, kind, title, category, round, held, ticks, judged, submittedAt, differs, dueOn },
      applicant: named ? row.applicant : null,
      late: dueOn !== null && !held && dueOn < today(ctx),
    }
  })
  const by = (line: MyReview) => (line.differs ? PLACE.open : PLACE[line.phase])
  return lines.sort((a, b) => by(a) - by(b) || (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
}
