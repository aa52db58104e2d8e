import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { type ComeBackState, comeBackState, findingsThen } from '@/lib/rules/coming-back'
import type { Finding } from '@/lib/rules/finding'
import { type SectionCode, sectionOf } from '@/lib/rules/sections'

export type ComeBackTask = {
  id: string
  requirement: string
  reason: string
  todo: string
  /** Where it is done; null where that is no part of the portfolio. */
  section: SectionCode | null
  state: ComeBackState
}
export type Deferral = { feedback: string; decidedOn: PlainDate; tasks: ComeBackTask[] }

type Row = {
  feedback: string
  decidedAt: Date
  assessment: unknown
  reasons: Omit<ComeBackTask, 'section' | 'state'>[]
}

/** What an applicant was told to do before coming back, and which of it is done by what they logged since. */
export async function deferralOf(
  ctx: Ctx,
  applicationId: string,
  findings: readonly Finding[],
): Promise<Deferral | null> {
  const [row] = await ctx.db.$queryRaw<Row[]>`
    select d."feedback", d."decidedAt", d."assessment",
      (select coalesce(json_agg(json_build_object('id', r."id", 'requirement', r."requirement", 'reason', r."reason",
        'todo', r."todo") order by r."position"), '[]') from "DecisionReason" r
        where r."orgId" = d."orgId" and r."decisionId" = d."id") as "reasons"
    from "Decision" d
    where d."orgId" = ${ctx.org.id}::uuid and d."applicationId" = ${applicationId}::uuid and d."act" = 'defer'
    order by d."decidedAt" desc, d."id" desc limit 1`
  if (!row) return null
  const then = row.reasons.length > 0 ? findingsThen(row.assessment) : []
  return {
    feedback: row.feedback,
    decidedOn: dayInZone(row.decidedAt, ctx.org.zone),
    tasks: row.reasons.map(({ id, requirement, reason, todo }) => {
      const finding = findings.find(({ code }) => code === requirement)
      const section = finding ? sectionOf(finding.code) : null
      return { id, requirement, reason, todo, section, state: comeBackState(requirement, then, findings) }
    }),
  }
}
