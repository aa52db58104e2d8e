import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayAnswer } from '../policy'
import { awaitingRuns, type RequestRow } from '../queries/requests'

/** After an answer: back to the list while anything still waits; otherwise the request is answered and its link spent. */
export async function closeRequest(ctx: Ctx, request: RequestRow): Promise<{ step: string }> {
  demand(mayAnswer(ctx.actor, request))
  const left = await awaitingRuns(ctx, request.giverId)
  await ctx.db.confirmationRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: request.id } },
    data: { openedAt: request.openedAt ?? ctx.now, answeredAt: left.length > 0 ? null : ctx.now },
  })
  if (left.length > 0) return { step: 'list' }
  await spendLinks(ctx, 'confirm-hours', request.id)
  await record(
    ctx,
    'rsc.requestAnswered',
    { giver: request.giver.name },
    { subject: { kind: 'giver', id: request.giverId } },
  )
  return { step: 'thanks' }
}
