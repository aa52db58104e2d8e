import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import type { PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { type Sql, sql } from '@/lib/db/sql'
import type { ReviewFacts } from '@/lib/rules/review-phase'
import { OrgSettings } from '@/lib/rules/settings'

/** One review with what decides about it in its application. */
export type ReviewRow = ReviewFacts & {
  id: string
  applicationId: string
  reviewerId: string
  tier: number
  dueOn: PlainDate
  recommendation: string | null
  firstRecommendation: string | null
  declineReason: string | null
  reasons: { requirement: string; reason: string; todo: string }[]
  saidAt: Date | null
  saidBy: string
  toApplicant: string
  toApplicantVersion: number
  toCoordinator: string
  toCoordinatorVersion: number
  ownerId: string
  held: boolean
  readers: string
  reference: string
  /** Of an application for the add-on alone: the add-on's code. */
  category: string
  /** As pinned when the application started. */
  settings: OrgSettings
}

type Stored = Omit<ReviewRow, 'settings'> & { settings: unknown }

async function rowOf(ctx: Ctx, reviewId: string): Promise<ReviewRow> {
  const [row] = await ctx.db.$queryRaw<Stored[]>`
    select v."id", v."applicationId", v."reviewerId", v."kind", v."reading", v."tier", v."declaredAt", v."declinedAt",
      v."removedAt", v."closedAt", v."submittedAt", to_char(v."dueOn", 'YYYY-MM-DD') as "dueOn", v."recommendation",
      v."firstRecommendation", v."declineReason", v."reasons", v."saidAt", v."saidBy", v."toApplicant", v."toApplicantVersion", v."toCoordinator",
      v."toCoordinatorVersion", a."personId" as "ownerId", a."state", a."reading" as "currentReading",
      a."heldAt" is not null as "held", a."readers", a."reference", coalesce(a."category", a."addOns"[1]) as "category",
      a."settings", exists (select 1 from "Settlement" s where s."orgId" = v."orgId"
        and s."applicationId" = v."applicationId" and s."reading" = v."reading") as "settled"
    from "Review" v join "Application" a on a."orgId" = v."orgId" and a."id" = v."applicationId"
    where v."orgId" = ${ctx.org.id}::uuid and v."id" = ${reviewId}::uuid`
  if (!row) throw new DomainError('not_found')
  return { ...row, settings: OrgSettings.parse(row.settings) }
}

const here = (ctx: Ctx, id: string): Sql => sql`"orgId" = ${ctx.org.id}::uuid and "id" = ${id}::uuid`

/** A review as it stands. Who may know of it is the caller's policy. */
export async function reviewOf(ctx: Ctx, reviewId: string): Promise<ReviewRow> {
  if (!isUuid(reviewId)) throw new DomainError('not_found')
  return rowOf(ctx, reviewId)
}

/**
 * A review and its application, held until the transaction ends: readers, the office and the applicant act one after the
 * other. Always the application first; the other way round two acts could block each other.
 */
export async function lockReview(ctx: Ctx, reviewId: string): Promise<ReviewRow> {
  if (!isUuid(reviewId)) throw new DomainError('not_found')
  const [held] = await ctx.db.$queryRaw<{ applicationId: string }[]>`
    select "applicationId" from "Review" where ${here(ctx, reviewId)}`
  if (!held) throw new DomainError('not_found')
  await ctx.db.$queryRaw`select 1 from "Application" where ${here(ctx, held.applicationId)} for update`
  await ctx.db.$queryRaw`select 1 from "Review" where ${here(ctx, reviewId)} for update`
  return rowOf(ctx, reviewId)
}
