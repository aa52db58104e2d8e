import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { settle } from '@/lib/waits/settle'
import { mayJudgeAnswers } from '../policy'
import { mayAskOnce, requestById } from '../queries/requests'
import type { JudgeAnswersInput } from '../schema/information'

/**
 * The office's word on what came back, point by point. Once every point has one, and none is asked again, the answers as
 * a whole are accepted, or refused where one was.
 */
export async function judgeAnswers(
  ctx: Ctx,
  { applicationId, requestId, items }: z.output<typeof JudgeAnswersInput>,
): Promise<{ next: string }> {
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  demand(mayJudgeAnswers(ctx.actor, app))
  const request = await requestById(ctx, requestId)
  if (!request || request.applicationId !== applicationId) throw new DomainError('not_found')
  if (!request.closedAt) throw new DomainError('closed', { reason: 'casework.error.stillAsked' })
  const again = items.some(({ outcome }) => outcome === 'again')
  if (again && !(await mayAskOnce(ctx, app))) throw new DomainError('closed', { reason: 'casework.error.rounds' })
  const settledById = personOf(ctx).personId
  const known = new Map(request.items.map((item) => [item.id, item]))
  const said = new Map(items.map((item) => [item.itemId, item]))
  for (const { itemId, outcome, note } of said.values()) {
    const item = known.get(itemId)
    if (!item) throw new DomainError('not_found')
    await ctx.db.informationItem.update({
      where: { orgId_id: { orgId, id: itemId } },
      data: { outcome, outcomeNote: note, settledAt: ctx.now, settledById },
    })
    const subject = { kind: 'information-item', id: itemId }
    const detail = { round: request.round, outcome, was: item.outcome ?? 'none' }
    await record(ctx, 'review.answerJudged', detail, { applicationId, subject })
  }
  const outcomes = request.items.map((item) => said.get(item.id)?.outcome ?? item.outcome)
  if (outcomes.every((outcome) => outcome === 'accepted' || outcome === 'refused')) {
    const outcome = outcomes.includes('refused') ? 'refused' : 'accepted'
    await settle(ctx, { kind: 'information', subjectId: requestId }, outcome)
  }
  return { next: `/${ctx.org.slug}/office/applications/${applicationId}/information?done=judged` }
}
