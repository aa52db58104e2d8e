import type { PlainDate } from '@/lib/core/plain-date'
import type { Verdict } from '@/lib/core/verdict'
import { isSelf } from '@/lib/ctx/actor'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import type { Finding } from '@/lib/rules/finding'
import { mayAskForAdvice } from '../policy/advice'
import { maySeeAssignments } from '../policy/assigning'
import type { Advice } from '../schema/recommendations'

type Row = {
  reviewId: string
  reader: string
  declared: boolean
  dueOn: PlainDate
  submittedAt: Date | null
  advice: Advice | null
  toApplicant: string
}

/** Who was asked for advice since the application was last sent, or has given it; nobody who declined. */
export async function advisoryRow(ctx: Ctx, applicationId: string, reading: number): Promise<Row | null> {
  const [row] = await ctx.db.$queryRaw<Row[]>`
    select r."id" as "reviewId", p."givenName" || ' ' || p."familyName" as "reader", r."declaredAt" is not null as "declared",
      to_char(r."dueOn", 'YYYY-MM-DD') as "dueOn", r."submittedAt",
      case when r."submittedAt" is not null then r."recommendation" end as "advice",
      case when r."submittedAt" is not null then r."toApplicant" else '' end as "toApplicant"
    from "Review" r join "Person" p on p."orgId" = r."orgId" and p."id" = r."reviewerId"
    where r."orgId" = ${ctx.org.id}::uuid and r."applicationId" = ${applicationId}::uuid and r."kind" = 'advisory'
      and r."reading" = ${reading} and r."declinedAt" is null and r."removedAt" is null
      and (r."submittedAt" is not null or r."closedAt" is null)
    order by r."assignedAt" desc, r."id" desc limit 1`
  return row ?? null
}

/**
 * Advice before the application is sent, as its applicant sees it: what it came to and what to add, never who gave it.
 * `null` where it is not offered, or the application is not theirs or not a draft.
 */
export type AdviceView = {
  applicationId: string
  may: Verdict
  /** Asked, and nobody of the pool reads it yet. */
  waiting: boolean
  /** Somebody of the office chooses who reads; asking again would change nothing. */
  byHand: boolean
  /** Somebody reads, until then. */
  dueOn: PlainDate | null
  given: { advice: Advice; toApplicant: string; at: Date } | null
}

export async function adviceView(ctx: Ctx, applicationId: string): Promise<AdviceView | null> {
  const { application, assessment } = await applicationFindings(ctx, applicationId)
  const { personId, state, restingSince } = application
  const offered = ctx.org.settings.review.advisoryReview
  if (!isSelf(ctx.actor, personId) || state !== 'draft' || !offered) return null
  const { reading, advisoryAskedAt } = await ctx.db.application.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
    select: { reading: true, advisoryAskedAt: true },
  })
  const row = await advisoryRow(ctx, applicationId, reading)
  const findings: readonly Finding[] = assessment.findings
  const facts = { ownerId: personId, state, resting: restingSince !== null, offered, there: row !== null, findings }
  const given = row?.submittedAt && row.advice ? { ...row, advice: row.advice, at: row.submittedAt } : null
  return {
    applicationId,
    may: mayAskForAdvice(ctx.actor, facts),
    waiting: row === null && advisoryAskedAt !== null,
    byHand: !ctx.org.settings.review.assignsItself,
    dueOn: row && !row.submittedAt ? row.dueOn : null,
    given: given && { advice: given.advice, toApplicant: given.toApplicant, at: given.at },
  }
}

/** Advice its applicant waits for, as the office sees it on the draft: who reads it, or that somebody has to be asked. */
export type CaseAdvice = {
  applicationId: string
  reader: { reviewId: string; name: string; declared: boolean; dueOn: PlainDate; late: boolean } | null
}

export async function caseAdvice(ctx: Ctx, applicationId: string): Promise<CaseAdvice | null> {
  if (!maySeeAssignments(ctx.actor).yes) return null
  const app = await ctx.db.application.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
    select: { state: true, reading: true, personId: true, advisoryAskedAt: true },
  })
  if (!app?.advisoryAskedAt || app.state !== 'draft' || isSelf(ctx.actor, app.personId)) return null
  const row = await advisoryRow(ctx, applicationId, app.reading)
  if (row?.submittedAt) return null
  if (!row) return { applicationId, reader: null }
  const { reviewId, reader: name, declared, dueOn } = row
  return { applicationId, reader: { reviewId, name, declared, dueOn, late: dueOn < today(ctx) } }
}
