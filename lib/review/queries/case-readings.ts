import { demand } from '@/lib/core/verdict'
import { isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { type CaseAdvice, caseAdvice } from '@/lib/reviewers/queries/advice'
import { readingOf } from '@/lib/reviewers/queries/reading'
import { type SettlingNoteView, settlingNotes } from '@/lib/reviewers/queries/settling-notes'
import { type ReasonGiven, type ReviewsStanding, reviewsStanding } from '@/lib/reviewers/queries/standing'
import { OrgSettings } from '@/lib/rules/settings'
import type { ApplicationState } from '@/lib/rules/transitions'
import { mayReadCases, needsReaders } from '../policy'
import { DECISION_ACTS, type DecisionAct } from '../schema/case'
import { type Compared, comparedReviews } from './settling'

export type CaseReadings = ReviewsStanding & {
  applicationId: string
  applicant: string
  reference: string
  /** Deciding now comes before those who read it have settled. */
  needsReason: boolean
  prefill: Prefill
  /** Readers can be asked in this state. */
  mayAsk: boolean
  /** Advice its applicant waits for. */
  advice: CaseAdvice | null
}

const ASKED_IN: readonly string[] = ['submitted', 'in_review', 'info_requested']

/** What readers settled on, as a decision or a question would say it: nobody types it a second time. */
export type Prefill = { act: DecisionAct | null; asks: boolean; feedback: string; reasons: ReasonGiven[] }

/**
 * The reading of a case for the office, which sees each review as soon as it is in: whoever chases, hands on and decides has
 * to know what is there. Nobody reads what was written about their own application; whoever of the office still reads the
 * case themselves sees no other reader's work before theirs is in.
 */
export async function caseReadings(ctx: Ctx, applicationId: string): Promise<CaseReadings | null> {
  demand(mayReadCases(ctx.actor))
  const { ownerId, state, reference, applicant } = await readingOf(ctx, applicationId)
  if (isSelf(ctx.actor, ownerId)) return null
  const standing = await reviewsStanding(ctx, applicationId)
  const advice = await caseAdvice(ctx, applicationId)
  if (standing.readers === 'none' && standing.reviews.length === 0 && !advice) return null
  if (standing.outstanding.some(({ reviewerId }) => isSelf(ctx.actor, reviewerId))) return null
  const needsReason = needsReaders(state as ApplicationState, standing)
  const about = { applicationId, reference, applicant, advice, mayAsk: ASKED_IN.includes(state) }
  return { ...standing, ...about, needsReason, prefill: prefillOf(standing) }
}

export type CaseReviews = { readings: CaseReadings; compared: Compared; notes: SettlingNoteView[] }

/** Everything its readers wrote, side by side, and what they wrote to each other. */
export async function caseReviews(ctx: Ctx, applicationId: string): Promise<CaseReviews | null> {
  const readings = await caseReadings(ctx, applicationId)
  if (!readings) return null
  const found = await applicationFindings(ctx, applicationId)
  const row = await ctx.db.application.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
    select: { settings: true },
  })
  const { competencies } = OrgSettings.parse(row.settings)
  return {
    readings,
    compared: await comparedReviews(ctx, found, readings, competencies),
    notes: await settlingNotes(ctx, applicationId, readings.reading),
  }
}

/** The words and reasons of those who recommend what was settled; the same said twice stands once. */
export function prefillOf({ settled, reviews }: Pick<ReviewsStanding, 'settled' | 'reviews'>): Prefill {
  const recommendation = settled?.recommendation
  const agreeing = reviews.filter((one) => one.state === 'submitted' && one.recommendation === recommendation)
  const reasons = new Map<string, ReasonGiven>()
  for (const given of agreeing.flatMap((one) => one.reasons)) {
    const there = reasons.get(given.requirement)
    reasons.set(given.requirement, there ? { ...there, todo: joined([there.todo, given.todo]) } : given)
  }
  return {
    act: DECISION_ACTS.find((act) => act === recommendation) ?? null,
    asks: recommendation === 'moreInformation',
    feedback: joined(agreeing.map((one) => one.toApplicant.trim())),
    reasons: [...reasons.values()],
  }
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join('\n\n')
}
