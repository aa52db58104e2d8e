import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { laterWord } from '../policy/later-word'
import { mayWriteReview } from '../policy/reading'
import { lockReview } from '../queries/lock-review'
import type { SaveJudgementInput } from '../schema/reading'

/**
 * How far a domain is shown: the later word stands, whichever arrives first. The answer is the step that stands now.
 * `drawn`: it came with a form as a whole.
 */
export async function saveJudgement(
  ctx: Ctx,
  { reviewId, domain, step, ago }: z.output<typeof SaveJudgementInput>,
  drawn = false,
): Promise<{ step: number }> {
  const review = await lockReview(ctx, reviewId)
  demand(mayWriteReview(ctx.actor, review))
  const key = { orgId: ctx.org.id, reviewId, domain }
  const held = await ctx.db.reviewJudgement.findUnique({ where: { orgId_reviewId_domain: key } })
  // Step 0 is a note without a judgement: no word about how far it is shown.
  const was = held && held.step !== 0 ? { is: held.step, at: held.judgedAt } : undefined
  const { stands, keep } = laterWord<number>(was, { is: step, at: new Date(ctx.now.getTime() - ago) }, drawn)
  if (!keep) return { step: stands }
  const judgedAt = keep.at
  await ctx.db.reviewJudgement.upsert({
    where: { orgId_reviewId_domain: key },
    create: { ...key, step, judgedAt },
    update: { step, judgedAt },
  })
  // The first judgement is remembered; all the others of a sitting would only fill the trail.
  const judged = await ctx.db.reviewJudgement.count({ where: { orgId: ctx.org.id, reviewId, step: { not: 0 } } })
  if (judged > 1 || was) return { step }
  const subject = { kind: 'review', id: reviewId }
  await record(ctx, 'reviewers.judgementSaved', {}, { applicationId: review.applicationId, subject })
  return { step }
}
