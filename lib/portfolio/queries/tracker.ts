import type { AuditName } from '@/lib/audit/catalogue'
import type { PlainDate } from '@/lib/core/plain-date'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { type LetterLine, lettersOfApplication } from '@/lib/mail/queries'
import { isCategoryCode } from '@/lib/rules/categories'
import { demandFor, demandsOf, editionById } from '@/lib/rules/criteria'
import { type ApplicationState, whoseTurn } from '@/lib/rules/transitions'
import type { ApplicationHead } from './head'

export const STAGES = ['sent', 'review', 'exam', 'decision'] as const
export type Stage = (typeof STAGES)[number]
export type StageLine = { stage: Stage; at: 'done' | 'now' | 'next'; since: Date | null }

export type TrackerEntry = { id: string; name: string; at: Date; detail: Record<string, string | number> }

export type TrackerView = {
  turn: 'applicant' | 'coordinator' | null
  /** What comes next: the state, or an appeal that waits. */
  next: ApplicationState | 'appealed'
  /** By when the applicant hears; null while nobody can say: they are asked themselves, or the clock stands still. */
  expectedOn: PlainDate | null
  stages: StageLine[]
  letters: LetterLine[]
  entries: TrackerEntry[]
  coordinator: string | null
  /** The round it is read in. */
  round: { name: string; decideOn: PlainDate } | null
}
/** While it is read with its round. */
const ROUND_COUNTS: ReadonlySet<ApplicationState> = new Set(['submitted', 'in_review', 'info_requested'])

type Beside = { appealed: boolean; held: boolean }

/** What an applicant reads of the record: the life of the application and what came from others; no word of a rating. */
const TOLD: readonly AuditName[] = [
  'portfolio.applicationStarted',
  'joining.caseMoved',
  'portfolio.applicationSubmitted',
  'portfolio.applicationWithdrawn',
  'portfolio.applicationReopened',
  'portfolio.adviserAssigned',
  'portfolio.adviserWithdrawn',
  'portfolio.movedToRound',
  'portfolio.roundFollowed',
  'review.started',
  'review.informationRequested',
  'review.informationAnswered',
  'review.decisionRecorded',
  'review.decisionReversed',
  'review.decisionAppealed',
  'review.appealDecided',
  'references.ratingRequested',
  'references.ratingReceived',
  'references.ratingDeclined',
  'exam.resultRecorded',
  'register.endorsementGranted',
  'register.addOnGranted',
]

/** The review is shown as begun when it was taken up; questions and their answers do not begin it anew. */
function stagesOf(head: ApplicationHead, begun: Date): StageLine[] {
  const { state, submittedAt, decidedAt, stateSince, category } = head
  const edition = editionById(head.edition)
  const sits = edition && isCategoryCode(category) && demandFor(demandsOf(edition, category), 'exam') !== null
  const over = state === 'endorsed' || state === 'deferred' || state === 'withdrawn'
  const reading = state === 'in_review' || state === 'info_requested'
  const cleared = state === 'cleared_for_exam'
  const line = (stage: Stage, at: StageLine['at'], since: Date | null): StageLine => ({ stage, at, since })
  const stages = [
    line('sent', state === 'submitted' ? 'now' : 'done', submittedAt),
    line('review', reading ? 'now' : over || cleared ? 'done' : 'next', reading ? begun : null),
  ]
  if (sits) stages.push(line('exam', cleared ? 'now' : over ? 'done' : 'next', cleared ? stateSince : null))
  stages.push(line('decision', over ? 'done' : 'next', over ? (decidedAt ?? stateSince) : null))
  return stages
}

/** Where a sent application stands, for its applicant: stage, whose turn, their letters and what happened. Three statements. */
export async function trackerOf(
  ctx: Ctx,
  head: ApplicationHead,
  { appealed, held: onHold }: Beside,
): Promise<TrackerView> {
  const letters = await lettersOfApplication(ctx, head.id, personOf(ctx).personId)
  const entries = await ctx.db.auditEntry.findMany({
    where: { orgId: ctx.org.id, applicationId: head.id, name: { in: [...TOLD] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true, name: true, at: true, detail: true },
    take: 100,
  })
  const held = await ctx.db.application.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id: head.id } },
    select: {
      coordinator: { select: { givenName: true, familyName: true } },
      round: { select: { name: true, decideOn: true } },
    },
  })
  const name = held?.coordinator
  return {
    turn: appealed ? 'coordinator' : whoseTurn(head.state),
    next: appealed ? 'appealed' : head.state,
    expectedOn: onHold || head.state === 'info_requested' ? null : head.expectedOn,
    stages: stagesOf(head, entries.find((entry) => entry.name === 'review.started')?.at ?? head.stateSince),
    letters,
    entries: entries.map((entry) => ({ ...entry, detail: entry.detail as Record<string, string | number> })),
    round:
      held?.round && ROUND_COUNTS.has(head.state)
        ? { name: held.round.name, decideOn: toDay(held.round.decideOn) }
        : null,
    coordinator: name ? `${name.givenName} ${name.familyName}` : null,
  }
}
