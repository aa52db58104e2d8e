import { type TrailEntry, timeline } from '@/lib/audit/queries'
import { addDays, dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand, type Verdict } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { mayRecordExamResult } from '@/lib/exam/policy'
import { type LetterLine, lettersOfApplication } from '@/lib/mail/queries'
import { documentsOf } from '@/lib/portfolio/queries/documents'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import type { Evaluation } from '@/lib/rules/finding'
import type { ApplicationState } from '@/lib/rules/transitions'
import { mayAssign, mayDecide, mayMark, mayReadCases, mayRequestInformation, mayStartReview } from '../policy'
import { DECISION_ACTS, type DecisionAct, type Turn } from '../schema'
import { type CaseEntry, caseEntries } from './case-entries'
import { turnOf } from './desk'
import { type RequestView, requestsOf } from './requests'

export type DecisionView = { id: string; act: string; feedback: string; at: Date; by: string }
export type ExamView = { part: number; correct: number | null; of: number | null; passed: boolean; satOn: PlainDate }

export type Case = {
  id: string
  reference: string
  category: string
  addOns: string[]
  edition: string
  state: ApplicationState
  turn: Turn
  stateSince: PlainDate
  submittedOn: PlainDate | null
  expectedOn: PlainDate | null
  overdue: boolean
  applicant: { id: string; name: string; email: string; phone: string | null; place: string; locale: string }
  coordinator: { id: string; name: string } | null
  coordinators: { id: string; name: string }[]
  assessment: Evaluation
  /** Whether the category asks for the exam before the award. */
  examined: boolean
  entries: CaseEntry[]
  /** Entries that "verify all" would mark now. */
  unmarked: number
  loose: { id: string; name: string; pending: boolean }[]
  values: { value: string; text: string }[]
  signatures: { kind: string; signedName: string; signedOn: PlainDate }[]
  exams: ExamView[]
  requests: RequestView[]
  decisions: DecisionView[]
  letters: LetterLine[]
  trail: TrailEntry[]
  endorsement: { id: string; number: string } | null
  /** When an answer to a question asked today would be due. */
  answerBy: PlainDate
  may: {
    start: Verdict
    mark: Verdict
    request: Verdict
    assign: Verdict
    recordExam: Verdict
    decide: Record<DecisionAct, Verdict>
  }
}

/** One application as the office reads it: what was sent, what the rules say of it, what was said about it. */
export async function caseView(ctx: Ctx, applicationId: string): Promise<Case> {
  demand(mayReadCases(ctx.actor))
  const found = await applicationFindings(ctx, applicationId)
  const { application, assessment, evidence } = found
  const orgId = ctx.org.id
  const { personId, state, stateSince, submittedAt } = application
  const day = (moment: Date) => dayInZone(moment, ctx.org.zone)

  const people = await peopleOf(ctx, personId, application.coordinatorId)
  const files = await documentsOf(ctx, personId)
  const tied = new Map<string, CaseEntry['documents']>()
  for (const { id, name, pending, ties } of files) {
    for (const { entryId } of ties) tied.set(entryId, [...(tied.get(entryId) ?? []), { id, name, pending }])
  }
  const values = await ctx.db.valueStatement.findMany({ where: { orgId, personId }, orderBy: { value: 'asc' } })
  const endorsement = await ctx.db.endorsement.findFirst({
    where: { orgId, applicationId },
    select: { id: true, number: true },
  })
  const entries = caseEntries(found, tied)
  const facts = { ownerId: personId, state }
  const expectedOn = toDay(application.expectedOn)
  return {
    id: application.id,
    reference: application.reference,
    category: application.category,
    addOns: application.addOns,
    edition: application.edition,
    state,
    turn: turnOf(state),
    stateSince: day(stateSince),
    submittedOn: submittedAt && day(submittedAt),
    expectedOn,
    overdue: expectedOn !== null && turnOf(state) === 'coordinator' && expectedOn < today(ctx),
    ...people,
    assessment,
    examined: assessment.findings.some((finding) => finding.code === 'exam'),
    entries,
    unmarked: entries.filter((entry) => !entry.mark && (entry.kind !== 'rsc' || entry.confirmation === 'confirmed'))
      .length,
    loose: files.filter((file) => file.ties.length === 0).map(({ id, name, pending }) => ({ id, name, pending })),
    values: values.map(({ value, text }) => ({ value, text })),
    signatures: evidence.signatures,
    exams: evidence.exams,
    requests: await requestsOf(ctx, applicationId),
    decisions: await decisionsOf(ctx, applicationId),
    letters: await lettersOfApplication(ctx, applicationId),
    trail: await timeline(ctx, applicationId),
    endorsement,
    answerBy: addDays(today(ctx), application.settings.applications.informationDays),
    may: {
      start: mayStartReview(ctx.actor, facts),
      mark: mayMark(ctx.actor, facts),
      request: mayRequestInformation(ctx.actor, facts),
      assign: mayAssign(ctx.actor, facts),
      recordExam: mayRecordExamResult(ctx.actor, facts),
      decide: Object.fromEntries(
        DECISION_ACTS.map((act) => [act, mayDecide(ctx.actor, facts, act, assessment)]),
      ) as Record<DecisionAct, Verdict>,
    },
  }
}

const fullName = (row: { givenName: string; familyName: string }) => `${row.givenName} ${row.familyName}`

async function peopleOf(
  ctx: Ctx,
  personId: string,
  coordinatorId: string | null,
): Promise<Pick<Case, 'applicant' | 'coordinator' | 'coordinators'>> {
  const orgId = ctx.org.id
  const rows = await ctx.db.person.findMany({
    where: {
      orgId,
      OR: [
        { id: { in: coordinatorId ? [personId, coordinatorId] : [personId] } },
        { roles: { some: { orgId, role: 'coordinator' } } },
      ],
    },
    include: { roles: { select: { role: true } } },
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
  })
  const applicant = rows.find((row) => row.id === personId)
  const coordinator = rows.find((row) => row.id === coordinatorId)
  if (!applicant) throw new Error(`application without its person: ${personId}`)
  const { id, email, phone, city, state, locale } = applicant
  const place = [city, state].filter(Boolean).join(', ')
  return {
    applicant: { id, name: fullName(applicant), email, phone, place, locale },
    coordinator: coordinator ? { id: coordinator.id, name: fullName(coordinator) } : null,
    coordinators: rows
      .filter((row) => row.id !== personId && row.roles.some(({ role }) => role === 'coordinator'))
      .map((row) => ({ id: row.id, name: fullName(row) })),
  }
}

async function decisionsOf(ctx: Ctx, applicationId: string): Promise<DecisionView[]> {
  return ctx.db.$queryRaw<DecisionView[]>`
    select d."id", d."act", d."feedback", d."decidedAt" as "at", p."givenName" || ' ' || p."familyName" as "by"
    from "Decision" d join "Person" p on p."orgId" = d."orgId" and p."id" = d."decidedById"
    where d."orgId" = ${ctx.org.id}::uuid and d."applicationId" = ${applicationId}::uuid
    order by d."decidedAt" desc, d."id" desc`
}
