import { issueKey } from '@/lib/core/issue-key'
import type { Ctx } from '@/lib/ctx/ctx'
import { keepRecommendation } from '@/lib/reviewers/commands/keep-recommendation'
import { saveJudgement } from '@/lib/reviewers/commands/save-judgement'
import { saveTicks } from '@/lib/reviewers/commands/save-ticks'
import { KeepRecommendationInput, MarksBody } from '@/lib/reviewers/schema/reading'
import { handler, jsonBody, PRIVATE } from '@/lib/web/handler'

/** Ticks, judgements and what is recommended as they are made: 200 with what stands for each, 401 signed out, 404 or 409 when it is over. */
export const PUT = handler<{ org: string; id: string }>(async (ctx, { params: { id: reviewId }, request }) => {
  const { ticks, judgements, said } = await jsonBody(request, MarksBody)
  const { answers } = await saveTicks(ctx, { reviewId, ticks, whole: [] })
  const judged = []
  for (const one of judgements) {
    judged.push({ domain: one.domain, ...(await saveJudgement(ctx, { reviewId, ...one })) })
  }
  const kept = said && (await keptOf(ctx, { ...said, reviewId }))
  return Response.json({ ticks: answers, judgements: judged, said: kept }, { headers: PRIVATE })
})

/** What is chosen, or what keeps it from being kept: the ticks that came with it are saved all the same. */
async function keptOf(ctx: Ctx, said: object) {
  const read = KeepRecommendationInput.safeParse(said, { error: issueKey })
  if (read.success) return keepRecommendation(ctx, read.data)
  return { is: 'unfit', reason: read.error.issues[0]?.message }
}
