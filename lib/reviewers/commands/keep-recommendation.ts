import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { mayWriteReview } from '../policy/reading'
import { type Choice, choiceIs } from '../policy/said'
import { lockReview, type ReviewRow } from '../queries/lock-review'
import { type KeepRecommendationInput, NEEDS_REASONS } from '../schema/reading'

type Said = Pick<z.output<typeof KeepRecommendationInput>, 'recommendation' | 'reasons'>

/** What became of it, since when what stands now stands, and what that is where it is something else. */
export type SaidAnswer = { is: 'taken' | 'older' | 'apart'; at: string; stands?: Said }

/**
 * What a reader is about to recommend, with its reasons as far as they go, kept while it is chosen. Whether it can be
 * recommended is asked when the review is sent.
 */
export async function keepRecommendation(
  ctx: Ctx,
  { reviewId, recommendation, reasons, ago, by, over }: z.output<typeof KeepRecommendationInput>,
): Promise<SaidAnswer> {
  const review = await lockReview(ctx, reviewId)
  demand(mayWriteReview(ctx.actor, review))
  const at = new Date(ctx.now.getTime() - ago)
  const answer = await putRecommendation(ctx, review, { recommendation, reasons }, { at, by, over })
  if (answer.is !== 'taken' || review.recommendation !== null || recommendation === '') return answer
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.recommendationKept', {}, { applicationId: review.applicationId, subject })
  return answer
}

/** The writing itself, as a step of other acts on a review they have locked. The same said again changes nothing. */
export async function putRecommendation(ctx: Ctx, review: ReviewRow, said: Said, choice: Choice): Promise<SaidAnswer> {
  const stands = { recommendation: (review.recommendation ?? '') as Said['recommendation'], reasons: review.reasons }
  const since = review.saidAt?.toISOString() ?? ''
  if (review.saidAt && told(stands) === told(said)) return { is: 'taken', at: since }
  const is = meant(stands) === meant(said) ? 'taken' : choiceIs(review, choice)
  if (is !== 'taken') return { is, at: since, stands }
  await ctx.db.review.update({
    where: { orgId_id: { orgId: ctx.org.id, id: review.id } },
    data: {
      recommendation: said.recommendation || null,
      reasons: json(said.reasons),
      saidAt: choice.at,
      saidBy: choice.by,
    },
  })
  return { is, at: choice.at.toISOString() }
}

/** Reasons count only where the recommendation asks for them. */
const meant = (said: Said) => (NEEDS_REASONS.has(said.recommendation) ? told(said) : said.recommendation)
const told = ({ recommendation, reasons }: Said) =>
  JSON.stringify([recommendation, reasons.map(({ requirement, reason, todo }) => [requirement, reason, todo.trim()])])
