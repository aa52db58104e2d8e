import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayWriteReview } from '../policy/reading'
import { lockReview } from '../queries/lock-review'
import type { SaveJudgementInput } from '../schema/reading'

/**
 * How far a domain is shown. It says what is to stand: sent twice it changes nothing, and one that waited for a connection
 * does not undo a later one. The answer is the step that stands now.
 */
export async function saveJudgement(
  ctx: Ctx,
  { reviewId, domain, step, ago }: z.output<typeof SaveJudgementInput>,
): Promise<{ step: number }> {
  const review = await lockReview(ctx, reviewId)
  demand(mayWriteReview(ctx.actor, review))
  const key = { orgId: ctx.org.id, reviewId, domain }
  const held = await ctx.db.reviewJudgement.findUnique({ where: { orgId_reviewId_domain: key } })
  const judgedAt = new Date(ctx.now.getTime() - ago)
  if (held && held.step !== 0 && (held.step === step || held.judgedAt > judgedAt)) return { step: held.step }
  await ctx.db.reviewJudgement.upsert({
    where: { orgId_reviewId_domain: key },
    create: { ...key, step, judgedAt },
    update: { step, judgedAt },
  })
  // The first judgement is remembered; all the others of a sitting would only fill the trail.
  const judged = await ctx.db.reviewJudgement.count({ where: { orgId: ctx.org.id, reviewId, step: { not: 0 } } })
  if (judged > 1 || (held && held.step !== 0)) return { step }
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.judgementSaved', {}, { applicationId: review.applicationId, subject })
  return { step }
}
