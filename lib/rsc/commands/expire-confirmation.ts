import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { expire } from '@/lib/waits/settle'
import { mayRunByClock } from '../policy'
import { applicationOfLog, lockRequest } from '../queries/requests'

/** Notes once that a giver's link ran out unanswered; the link itself stops by its own date. */
export async function expireConfirmation(ctx: Ctx, input: { requestId: string }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const request = await lockRequest(ctx, input.requestId)
  if (request.answeredAt || request.cancelledAt || request.expiresAt > ctx.now) return
  if (!(await expire(ctx, { kind: 'rsc-confirmation', subjectId: request.id }))) return
  await ctx.db.confirmationRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: request.id } },
    data: { cancelledAt: ctx.now },
  })
  const { giver } = request
  const applicationId = await applicationOfLog(ctx, giver.personId)
  const about = { applicationId: applicationId ?? undefined, subject: { kind: 'giver', id: giver.id } }
  await record(ctx, 'rsc.requestExpired', { giver: giver.name }, about)
}
