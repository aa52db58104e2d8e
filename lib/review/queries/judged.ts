import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { as, type Ctx } from '@/lib/ctx/ctx'
import { documentsByEntry, documentsOf } from '@/lib/portfolio/queries/documents'
import { type ApplicationFindings, applicationFindings } from '@/lib/portfolio/queries/facts'
import { mayKnowReview, mayReadCase, recommendable } from '@/lib/reviewers/policy/reading'
import { type ReviewRow, reviewOf } from '@/lib/reviewers/queries/lock-review'
import { type ReviewLine, reviewsStanding } from '@/lib/reviewers/queries/standing'
import { TICKED_KINDS } from '@/lib/reviewers/schema/reading'
import { DOMAINS, type Domain } from '@/lib/rules/competencies'
import type { EntryChange } from '@/lib/rules/entry-changes'
import type { Evaluation } from '@/lib/rules/finding'
import { offeredReasons } from '@/lib/rules/own-reasons'
import { type ReviewPhase, reviewPhase } from '@/lib/rules/review-phase'
import { type CaseEntry, caseEntries } from './case-entries'
import { changesOf } from './information'
import { type ChangedEntry, changedEntries, type ReadBefore, readBefore } from './read-before'
import { requestsOf } from './requests'
import { withoutNames } from './without-names'

/** The coordinator's word on an entry, without what they noted about it. */
type Marked = { mark: string; reason: string | null; stale: boolean } | null
export type JudgedEntry = Omit<CaseEntry, 'mark'> & {
  mark: Marked
  /** The domains the applicant named; null where an entry shows none. */
  claimed: Domain[] | null
  /** What is different since it was asked about. */
  changed?: ChangedEntry
}

export type OwnJudgement = { domain: Domain; step: number; note: string; noteVersion: number }
export type FinerList = { domain: Domain; items: { key: string; name: string }[] }[]
export type ReadRequest = {
  id: string
  round: number
  dueOn: PlainDate
  answeredOn: PlainDate | null
  /** Over without an answer: the office went on. */
  closed: boolean
  items: {
    id: string
    section: string
    ask: string
    answer: string
    handedBack: string
    changes?: readonly EntryChange[]
  }[]
}

export type OwnReview = Pick<
  ReviewRow,
  | 'id'
  | 'applicationId'
  | 'kind'
  | 'tier'
  | 'dueOn'
  | 'recommendation'
  | 'reasons'
  | 'toApplicant'
  | 'toApplicantVersion'
  | 'toCoordinator'
  | 'toCoordinatorVersion'
  | 'category'
  | 'held'
> & {
  phase: ReviewPhase
  submittedOn: PlainDate | null
  judgements: OwnJudgement[]
  /** Since when what is recommended stands; empty while nothing does. */
  saidAt: string
}

export type Judged = {
  review: OwnReview
  /** Null in a case for practice. */
  applicant: string | null
  addOns: string[]
  submittedOn: PlainDate | null
  waitsForApplicant: boolean
  assessment: Evaluation
  entries: JudgedEntry[]
  values: { value: string; text: string }[]
  finer: FinerList
  /** What is ticked, as `training:<id>:thinking`. */
  ticks: string[]
  requests: ReadRequest[]
  /** What one said of it before, and was given more to read. */
  again: ReadBefore | null
  /** The first tier's work, for the reader of the second; what it wrote to the coordinator alone stays there. */
  before: Omit<ReviewLine, 'toCoordinator'>[]
  recommendable: readonly string[]
  /** Reasons of the association's own for what is missing. */
  offered: readonly string[]
}

/** A page of one review: the declaration comes first, then the case, and at the end only what one wrote oneself. */
export type ReviewPage =
  | { is: 'invited'; id: string }
  | { is: 'judged'; view: Judged }
  | { is: 'bare'; view: OwnReview }

/** One's own review as it stands; of the case only as much as may be seen now. */
export async function reviewPage(ctx: Ctx, reviewId: string): Promise<ReviewPage> {
  const row = await reviewOf(ctx, reviewId)
  demand(mayKnowReview(ctx.actor, row))
  const phase = reviewPhase(row)
  if (phase === 'invited') return { is: 'invited', id: row.id }
  const review = await ownReview(ctx, row, phase)
  if (phase !== 'open' && phase !== 'sent') return { is: 'bare', view: review }
  return { is: 'judged', view: await judged(ctx, row, review) }
}

/**
 * A case as its reviewer reads it: entries with their evidence and what the rules make of them, the applicant's own words,
 * what was asked and answered. No address, no telephone, no report data, no notes, flags or fees of the office, and of
 * another reader's work nothing before it is their turn to know it.
 */
async function judged(ctx: Ctx, row: ReviewRow, review: OwnReview): Promise<Judged> {
  demand(mayReadCase(ctx.actor, row))
  const orgId = ctx.org.id
  const { applicationId, ownerId, kind } = row
  // The rules look into the ratings as for the office: a reviewer reads them too (facts.md §3.8).
  const found = await applicationFindings(as(ctx, { kind: 'system', job: 'judged' }), applicationId)
  const practice = kind === 'calibration'
  const files = practice ? [] : await documentsOf(ctx, ownerId)
  const requests = practice ? [] : await askedOf(ctx, found, ownerId)
  const again = await readBefore(ctx, row)
  const changed = changedEntries(requests, again?.sentOn)
  const all = caseEntries(found, documentsByEntry(files)).map((entry) => ({
    ...judgedEntry(found, entry),
    changed: changed.get(entry.id),
  }))
  // What was ticked in an entry that is there no longer covers nothing.
  const there = new Set(all.map(({ kind, id }) => `${kind}:${id}`))
  const ticks = await ctx.db.reviewTick.findMany({
    where: { orgId, reviewId: row.id, on: true },
    orderBy: [{ entryKind: 'asc' }, { entryId: 'asc' }, { competency: 'asc' }],
  })
  const values = practice
    ? []
    : await ctx.db.valueStatement.findMany({ where: { orgId, personId: ownerId }, orderBy: { value: 'asc' } })
  const { submittedAt, addOns, state } = found.application
  return {
    review,
    applicant: practice ? null : await nameOf(ctx, ownerId),
    addOns,
    submittedOn: submittedAt && dayInZone(submittedAt, ctx.org.zone),
    waitsForApplicant: state === 'info_requested',
    assessment: found.assessment,
    entries: practice ? all.map(withoutNames) : all,
    values: values.map(({ value, text }) => ({ value, text })),
    finer: finerOf(ctx, row),
    ticks: ticks
      .filter(({ entryKind, entryId }) => there.has(`${entryKind}:${entryId}`))
      .map(({ entryKind, entryId, competency }) => `${entryKind}:${entryId}:${competency}`),
    requests,
    again,
    before: row.readers === 'tiers' && row.tier === 2 ? await firstTier(ctx, applicationId) : [],
    recommendable: recommendable(kind, found.assessment.findings),
    offered: offeredReasons(ctx.org.settings, 'defer'),
  }
}

async function ownReview(ctx: Ctx, row: ReviewRow, phase: ReviewPhase): Promise<OwnReview> {
  const { id, applicationId, kind, tier, dueOn, recommendation, reasons, category, held } = row
  const { toApplicant, toApplicantVersion, toCoordinator, toCoordinatorVersion, submittedAt } = row
  const stored = await ctx.db.reviewJudgement.findMany({
    where: { orgId: ctx.org.id, reviewId: id },
    orderBy: { domain: 'asc' },
  })
  return {
    ...{ id, applicationId, kind, tier, dueOn, recommendation, reasons, category, held, phase },
    ...{ toApplicant, toApplicantVersion, toCoordinator, toCoordinatorVersion },
    submittedOn: submittedAt && dayInZone(submittedAt, ctx.org.zone),
    saidAt: row.saidAt?.toISOString() ?? '',
    judgements: DOMAINS.map((domain) => {
      const { step = 0, note = '', noteVersion = 0 } = stored.find((one) => one.domain === domain) ?? {}
      return { domain, step, note, noteVersion }
    }),
  }
}

const TICKED: readonly string[] = TICKED_KINDS

function judgedEntry({ ledger }: ApplicationFindings, { mark, ...entry }: CaseEntry): JudgedEntry {
  const rows = [...ledger.education, ...ledger.work, ...ledger.training, ...ledger.rsc]
  const row = TICKED.includes(entry.kind) ? rows.find(({ id }) => id === entry.id) : undefined
  const claimed = row ? DOMAINS.filter((domain) => row.competencies.includes(domain)) : null
  return { ...entry, claimed, mark: mark && { mark: mark.mark, reason: mark.reason, stale: mark.stale } }
}

/** The association's list as it was when the application was started, in the reader's language. */
function finerOf({ locale }: Ctx, { settings }: ReviewRow): FinerList {
  return DOMAINS.map((domain) => ({
    domain,
    items: settings.competencies
      .filter((one) => one.domain === domain)
      .map((one) => ({ key: `${domain}/${one.key}`, name: one[locale] || one.en || one.es })),
  }))
}

async function nameOf(ctx: Ctx, personId: string): Promise<string> {
  const { givenName, familyName } = await ctx.db.person.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id: personId } },
    select: { givenName: true, familyName: true },
  })
  return `${givenName} ${familyName}`
}

/** What was asked since this sending, and how the entries differ from what was there then. */
async function askedOf(ctx: Ctx, { application }: ApplicationFindings, ownerId: string): Promise<ReadRequest[]> {
  const all = await requestsOf(ctx, application.id)
  const now = all.filter(
    ({ requestedAt }) => application.submittedAt === null || requestedAt >= application.submittedAt,
  )
  const read: ReadRequest[] = []
  for (const { id, round, dueOn, answeredAt, items, closedAt } of now) {
    const changes = new Map(closedAt ? await changesOf(ctx, { ownerId, applicationId: application.id }, { items }) : [])
    const answeredOn = answeredAt && dayInZone(answeredAt, ctx.org.zone)
    const told = items.map(({ id: itemId, section, ask, answer, handedBack }) => ({
      ...{ id: itemId, section, ask },
      // An answer is the applicant's draft until they have sent it.
      ...(answeredAt ? { answer, handedBack } : { answer: '', handedBack: '' }),
      changes: changes.get(itemId),
    }))
    read.push({ id, round, dueOn, answeredOn, closed: closedAt !== null && !answeredOn, items: told })
  }
  return read
}

async function firstTier(ctx: Ctx, applicationId: string): Promise<Judged['before']> {
  const { reviews } = await reviewsStanding(ctx, applicationId)
  return reviews
    .filter(({ kind, tier, state }) => kind === 'formal' && tier === 1 && state === 'submitted')
    .map(({ toCoordinator: _, ...line }) => line)
}
