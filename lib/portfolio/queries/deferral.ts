import { addDays, dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { type ComeBackState, comeBackState, findingsThen } from '@/lib/rules/coming-back'
import type { Finding } from '@/lib/rules/finding'
import { type SectionCode, sectionOf } from '@/lib/rules/sections'
import type { ApplicationRow } from './facts'

export type ComeBackTask = {
  id: string
  requirement: string
  reason: string
  todo: string
  /** Where it is done; null where that is no part of the portfolio. */
  section: SectionCode | null
  state: ComeBackState
}
/** `until`: the last day on which an appeal may be made. */
export type AppealState = { state: 'possible' | 'made' | 'answered'; until: PlainDate; outcome: string; answer: string }
export type Deferral = { feedback: string; decidedOn: PlainDate; tasks: ComeBackTask[]; appeal: AppealState | null }

type Row = {
  feedback: string
  decidedAt: Date
  assessment: unknown
  reasons: Omit<ComeBackTask, 'section' | 'state'>[]
  made: boolean
  outcome: string | null
  answer: string
}

/** What an applicant was told to do before coming back, and which of it is done by what they logged since. */
export async function deferralOf(
  ctx: Ctx,
  { id: applicationId, state, settings }: Pick<ApplicationRow, 'id' | 'state' | 'settings'>,
  findings: readonly Finding[],
): Promise<Deferral | null> {
  const [row] = await ctx.db.$queryRaw<Row[]>`
    select d."feedback", d."decidedAt", d."assessment",
      (select coalesce(json_agg(json_build_object('id', r."id", 'requirement', r."requirement", 'reason', r."reason",
        'todo', r."todo") order by r."position", r."id"), '[]') from "DecisionReason" r
        where r."orgId" = d."orgId" and r."decisionId" = d."id") as "reasons",
      l."id" is not null as "made", l."outcome", coalesce(l."answer", '') as "answer"
    from "Decision" d left join "Appeal" l on l."orgId" = d."orgId" and l."decisionId" = d."id"
    where d."orgId" = ${ctx.org.id}::uuid and d."applicationId" = ${applicationId}::uuid and d."act" = 'defer'
    order by d."decidedAt" desc, d."id" desc limit 1`
  if (!row) return null
  const then = row.reasons.length > 0 ? findingsThen(row.assessment) : []
  const decidedOn = dayInZone(row.decidedAt, ctx.org.zone)
  const { feedback, made, outcome, answer } = row
  const until = addDays(decidedOn, settings.review.appealDays)
  const appeals = state === 'deferred' && (made || today(ctx) <= until)
  const stands = made ? (outcome === null ? 'made' : 'answered') : 'possible'
  return {
    feedback,
    decidedOn,
    appeal: appeals ? { state: stands, until, outcome: outcome ?? '', answer } : null,
    tasks: row.reasons.map(({ id, requirement, reason, todo }) => {
      const finding = findings.find(({ code }) => code === requirement)
      const section = finding ? sectionOf(finding.code) : null
      return { id, requirement, reason, todo, section, state: comeBackState(requirement, then, findings) }
    }),
  }
}
