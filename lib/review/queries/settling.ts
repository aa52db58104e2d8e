import { DomainError } from '@/lib/core/domain-error'
import type { Message } from '@/lib/core/message'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { as, type Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { mayKnowReview, recommendable } from '@/lib/reviewers/policy/reading'
import { mayChangeMind, maySettle } from '@/lib/reviewers/policy/settling'
import { type ReviewRow, reviewOf } from '@/lib/reviewers/queries/lock-review'
import { type SettlingNoteView, settlingNotes } from '@/lib/reviewers/queries/settling-notes'
import { type ReviewLine, type ReviewsStanding, reviewsStanding } from '@/lib/reviewers/queries/standing'
import { type TickDifference, tickDifferences } from '@/lib/reviewers/queries/tick-differences'
import { NEEDS_REASONS } from '@/lib/reviewers/schema/reading'
import type { Recommendation } from '@/lib/reviewers/schema/recommendations'
import { reviewPhase } from '@/lib/rules/review-phase'
import { isAwaited } from '@/lib/rules/waits'
import { caseEntries } from './case-entries'

/** Competencies that some readers tick in an entry and others do not. */
export type TickedApart = { entryId: string; title: Message; competencies: TickDifference[] }

/** Reviews side by side: everybody's who is in. */
export type Compared = { reviews: ReviewLine[]; apart: TickedApart[]; finer: Record<string, string> }

export type Settling = Compared & {
  id: string
  mine: string
  reference: string
  category: string
  /** Until when the readers have among themselves; nothing once it was handed over. */
  dueOn: PlainDate | null
  /** Whom it was left to. */
  handed: 'third' | 'coordinator' | null
  notes: SettlingNoteView[]
  /** What may be recommended here, and which of it still needs a reason. */
  recommendable: Recommendation[]
  unreasoned: Recommendation[]
  mayChange: boolean
}

export type SettlingPage =
  | { is: 'notIn'; id: string }
  | { is: 'waiting'; id: string; reference: string }
  | { is: 'settled'; id: string; reference: string; settled: ReviewsStanding['settled'] }
  | { is: 'differs'; view: Settling }

/** The page on which readers settle: before everybody is in, nothing of anybody's; once it is settled, only what it came to. */
export async function settlingPage(ctx: Ctx, reviewId: string): Promise<SettlingPage> {
  const row = await reviewOf(ctx, reviewId)
  demand(mayKnowReview(ctx.actor, row))
  const { id, applicationId, kind, reference, reading, currentReading } = row
  if (kind !== 'formal' && kind !== 'third') throw new DomainError('not_found')
  const phase = reviewPhase(row)
  if (phase !== 'sent' && phase !== 'over') return { is: 'notIn', id }
  if (phase === 'over') {
    const standing = reading === currentReading ? await reviewsStanding(ctx, applicationId) : null
    return { is: 'settled', id, reference, settled: standing?.settled ?? null }
  }
  const standing = await reviewsStanding(ctx, applicationId)
  const may = maySettle(ctx.actor, row, standing)
  if (!may.yes) return { is: 'waiting', id, reference }
  return { is: 'differs', view: await settling(ctx, row, standing) }
}

async function settling(ctx: Ctx, row: ReviewRow, standing: ReviewsStanding): Promise<Settling> {
  const { id, applicationId, reference, category, reading } = row
  const found = await applicationFindings(as(ctx, { kind: 'system', job: 'settling' }), applicationId)
  const compared = await comparedReviews(ctx, found, standing, row.settings.competencies)
  const wait = await ctx.db.wait.findUnique({
    where: { orgId_kind_subjectId: { orgId: ctx.org.id, kind: 'settling', subjectId: applicationId } },
  })
  const open = wait !== null && isAwaited(wait)
  const third = standing.outstanding.some((one) => one.kind === 'third')
  const possible = recommendable(row.kind, found.assessment.findings) as Recommendation[]
  return {
    ...compared,
    // What somebody wrote to the coordinator alone stays between those two.
    reviews: compared.reviews.map((one) => (one.id === id ? one : { ...one, toCoordinator: '' })),
    ...{ id, mine: id, reference, category },
    dueOn: open ? toDay(wait.dueOn) : null,
    handed: third ? 'third' : open ? null : 'coordinator',
    notes: await settlingNotes(ctx, applicationId, reading),
    recommendable: possible,
    unreasoned: possible.filter(
      (code) =>
        NEEDS_REASONS.has(code) &&
        row.reasons.length === 0 &&
        !compared.reviews.some((one) => one.recommendation === code && one.reasons.length > 0),
    ),
    mayChange: mayChangeMind(ctx.actor, row, standing).yes,
  }
}

type Finer = readonly { domain: string; key: string; en: string; es: string }[]

/** Everybody who is in, and where their ticks differ, entry by entry. Whose they may be is the caller's policy. */
export async function comparedReviews(
  ctx: Ctx,
  found: Parameters<typeof caseEntries>[0],
  { reviews }: ReviewsStanding,
  finer: Finer,
): Promise<Compared> {
  const submitted = reviews.filter(({ state }) => state === 'submitted')
  const differences = await tickDifferences(
    ctx,
    submitted.map(({ id }) => id),
  )
  const apart = caseEntries(found, new Map()).flatMap(({ id, kind, title }) => {
    const competencies = differences.filter((one) => one.entryId === id && one.entryKind === kind)
    return competencies.length > 0 ? [{ entryId: id, title, competencies }] : []
  })
  const named = finer.map((one) => [`${one.domain}/${one.key}`, one[ctx.locale] || one.en || one.es] as const)
  return { reviews: submitted, apart, finer: Object.fromEntries(named) }
}
