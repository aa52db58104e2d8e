import { type TrailEntry, timeline } from '@/lib/audit/queries'
import { addDays, dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand, no, type Verdict } from '@/lib/core/verdict'
import { isSelf } from '@/lib/ctx/actor'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { mayRecordExamResult } from '@/lib/exam/policy'
import { cameBack } from '@/lib/mail/came-back'
import { type LetterLine, lettersOfApplication } from '@/lib/mail/queries'
import { mayAssignAdviser } from '@/lib/portfolio/policy'
import { documentsByEntry, documentsOf, type ShownDocument, shownDocument } from '@/lib/portfolio/queries/documents'
import { type ApplicationRow, applicationFindings } from '@/lib/portfolio/queries/facts'
import { partsOf } from '@/lib/portfolio/queries/sections'
import type { Conflict } from '@/lib/reviewers/schema/conflicts'
import type { Evaluation } from '@/lib/rules/finding'
import { offeredReasons } from '@/lib/rules/own-reasons'
import type { SectionCode } from '@/lib/rules/sections'
import { TURNS, type Turn } from '@/lib/rules/standing'
import type { ApplicationState } from '@/lib/rules/transitions'
import {
  mayAssign,
  mayDecide,
  mayDecideAppeal,
  mayMark,
  mayReadCases,
  mayRequestInformation,
  mayReverse,
  mayStartReview,
} from '../policy'
import { DECISION_ACTS, type DecisionAct } from '../schema/case'
import { type CaseEntry, caseEntries } from './case-entries'
import { isHeld } from './casework'
import { conflictsAmong } from './conflicts'
import { type RequestView, roundsAsked, sentRequestsOf } from './requests'

type Why = { requirement: string; reason: string; todo: string }
/** `appeal`: `made`, or its outcome. */
export type DecisionView = {
  id: string
  act: string
  feedback: string
  /** Why it was decided before its readers had settled. */
  withoutReaders: string
  at: Date
  by: string
  byId: string
  reasons: Why[]
  appeal: string | null
}
export type ExamView = { part: number; correct: number | null; of: number | null; passed: boolean; satOn: PlainDate }

export type Case = {
  id: string
  reference: string
  category: string
  addOns: string[]
  /** The parts that what was applied for consists of. */
  parts: readonly SectionCode[]
  edition: string
  state: ApplicationState
  turn: Turn
  stateSince: PlainDate
  submittedOn: PlainDate | null
  expectedOn: PlainDate | null
  overdue: boolean
  applicant: { id: string; name: string; email: string; phone: string | null; place: string; locale: string }
  coordinator: { id: string; name: string } | null
  /** Whoever could take the case: without a tie to the applicant. */
  coordinators: { id: string; name: string }[]
  /** What ties the reader to the applicant: then another one decides. */
  conflicts: readonly Conflict[]
  adviser: { id: string; name: string } | null
  advisers: { id: string; name: string }[]
  assessment: Evaluation
  /** Whether the category asks for the exam before the award. */
  examined: boolean
  entries: CaseEntry[]
  /** Entries that "verify all" would mark now. */
  unmarked: number
  /** Reasons of the association's own that may be given. */
  offered: { mark: string[]; defer: string[] }
  loose: ShownDocument[]
  values: { value: string; text: string }[]
  signatures: { kind: string; signedName: string; signedOn: PlainDate }[]
  exams: ExamView[]
  requests: RequestView[]
  decisions: DecisionView[]
  letters: LetterLine[]
  /** The last letter to the applicant's address, if it came back. */
  cameBack: LetterLine | null
  trail: TrailEntry[]
  endorsement: { id: string; number: string } | null
  /** When an answer to a question asked today would be due. */
  answerBy: PlainDate
  /** Which round a question asked today would be, and how many the settings allow. */
  round: { next: number; of: number }
  may: {
    start: Verdict
    mark: Verdict
    request: Verdict
    assign: Verdict
    assignAdviser: Verdict
    recordExam: Verdict
    decide: Record<DecisionAct, Verdict>
    reverse: Verdict
    appeal: Verdict
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

  const named = await peopleOf(ctx, application)
  const reader = ctx.actor.kind === 'person' ? ctx.actor.personId : ''
  const ties = await conflictsAmong(ctx, personId, [reader, ...named.coordinators.map(({ id }) => id)].filter(Boolean))
  const people = { ...named, coordinators: named.coordinators.filter(({ id }) => ties.get(id)?.length === 0) }
  const conflicts = ties.get(reader) ?? []
  const files = await documentsOf(ctx, personId)
  const tied = documentsByEntry(files)
  const values = await ctx.db.valueStatement.findMany({ where: { orgId, personId }, orderBy: { value: 'asc' } })
  const endorsement = await ctx.db.endorsement.findFirst({
    where: { orgId, OR: [{ applicationId }, { addOns: { some: { orgId, applicationId } } }] },
    orderBy: [{ awardedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, number: true },
  })
  const entries = caseEntries(found, tied)
  const held = await isHeld(ctx, applicationId)
  const facts = { ownerId: personId, state, conflicts, held }
  const expectedOn = toDay(application.expectedOn)
  const turn = TURNS.find((one) => one === application.turn) ?? 'nobody'
  const rounds = await roundsAsked(ctx, applicationId)
  const decisions = await decisionsOf(ctx, applicationId)
  // Somebody of the office who applies is an applicant here: who reads it, and what is said about it, is kept from them.
  const own = isSelf(ctx.actor, personId)
  const letters = await lettersOfApplication(ctx, applicationId, own ? personId : undefined)
  const { informationDays, informationDaysAgain, informationRounds } = application.settings.applications
  return {
    id: application.id,
    reference: application.reference,
    category: application.category,
    addOns: application.addOns,
    parts: partsOf(found),
    edition: application.edition,
    state,
    turn,
    stateSince: day(stateSince),
    submittedOn: submittedAt && day(submittedAt),
    expectedOn,
    overdue: expectedOn !== null && turn === 'coordinator' && expectedOn < today(ctx) && !held,
    ...people,
    conflicts,
    assessment,
    examined: assessment.findings.some((finding) => finding.code === 'exam'),
    entries,
    unmarked: entries.filter((entry) => !entry.mark && (entry.kind !== 'rsc' || entry.confirmation === 'confirmed'))
      .length,
    offered: { mark: offeredReasons(ctx.org.settings, 'mark'), defer: offeredReasons(ctx.org.settings, 'defer') },
    loose: files.filter((file) => file.ties.length === 0 && !file.translationOfId).map(shownDocument),
    values: values.map(({ value, text }) => ({ value, text })),
    signatures: evidence.signatures,
    exams: evidence.exams,
    requests: await sentRequestsOf(ctx, applicationId),
    decisions: own ? decisions.map((one) => ({ ...one, withoutReaders: '' })) : decisions,
    letters,
    cameBack: cameBack(letters, people.applicant.email),
    trail: own ? [] : await timeline(ctx, applicationId),
    endorsement,
    answerBy: addDays(today(ctx), rounds === 0 ? informationDays : informationDaysAgain),
    round: { next: rounds + 1, of: informationRounds },
    may: {
      start: mayStartReview(ctx.actor, facts),
      mark: mayMark(ctx.actor, facts),
      request:
        rounds < informationRounds ? mayRequestInformation(ctx.actor, facts) : no('casework.error.rounds', 'closed'),
      assign: mayAssign(ctx.actor, facts),
      assignAdviser: mayAssignAdviser(ctx.actor, facts),
      recordExam: mayRecordExamResult(ctx.actor, facts),
      decide: Object.fromEntries(
        DECISION_ACTS.map((act) => [act, mayDecide(ctx.actor, facts, act, assessment)]),
      ) as Record<DecisionAct, Verdict>,
      reverse: mayReverse(ctx.actor, facts),
      appeal: mayDecideAppeal(ctx.actor, facts, appealIn(decisions)),
    },
  }
}

/** An appeal is always against the last decision. */
function appealIn([last]: readonly DecisionView[]) {
  if (!last?.appeal) return null
  return { made: true, answered: last.appeal !== 'made', decidedById: last.byId }
}

const fullName = (row: { givenName: string; familyName: string }) => `${row.givenName} ${row.familyName}`

type People = Pick<Case, 'applicant' | 'coordinator' | 'coordinators' | 'adviser' | 'advisers'>

async function peopleOf(
  ctx: Ctx,
  { personId, coordinatorId, adviserId }: Pick<ApplicationRow, 'personId' | 'coordinatorId' | 'adviserId'>,
): Promise<People> {
  const orgId = ctx.org.id
  const named = [personId, coordinatorId, adviserId].flatMap((id) => id ?? [])
  const rows = await ctx.db.person.findMany({
    where: {
      orgId,
      OR: [{ id: { in: named } }, { roles: { some: { orgId, role: { in: ['coordinator', 'adviser'] } } } }],
    },
    include: { roles: { select: { role: true }, orderBy: { role: 'asc' } } },
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
  })
  const applicant = rows.find((row) => row.id === personId)
  if (!applicant) throw new Error(`application without its person: ${personId}`)
  const { id, email, phone, city, state, locale } = applicant
  const place = [city, state].filter(Boolean).join(', ')
  const one = (wanted: string | null) => {
    const row = rows.find((found) => found.id === wanted)
    return row ? { id: row.id, name: fullName(row) } : null
  }
  const holding = (role: string) =>
    rows
      .filter((row) => row.id !== personId && row.roles.some((held) => held.role === role))
      .map((row) => ({ id: row.id, name: fullName(row) }))
  return {
    applicant: { id, name: fullName(applicant), email, phone, place, locale },
    coordinator: one(coordinatorId),
    coordinators: holding('coordinator'),
    adviser: one(adviserId),
    advisers: holding('adviser'),
  }
}

async function decisionsOf(ctx: Ctx, applicationId: string): Promise<DecisionView[]> {
  return ctx.db.$queryRaw<DecisionView[]>`
    select d."id", d."act", d."feedback", d."withoutReaders", d."decidedAt" as "at", p."givenName" || ' ' || p."familyName" as "by",
      p."id" as "byId",
      (select coalesce(json_agg(json_build_object('requirement', r."requirement", 'reason', r."reason", 'todo', r."todo")
        order by r."position", r."id"), '[]') from "DecisionReason" r
        where r."orgId" = d."orgId" and r."decisionId" = d."id") as "reasons",
      (select coalesce(l."outcome", 'made') from "Appeal" l
        where l."orgId" = d."orgId" and l."decisionId" = d."id") as "appeal"
    from "Decision" d join "Person" p on p."orgId" = d."orgId" and p."id" = d."decidedById"
    where d."orgId" = ${ctx.org.id}::uuid and d."applicationId" = ${applicationId}::uuid
    order by d."decidedAt" desc, d."id" desc`
}
