import { record } from '@/lib/audit/record'
import { extendLinks } from '@/lib/auth/links'
import { dayInZone } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { expiresOf } from '@/lib/waits/contract'
import { mayRunByClock } from '../policy'
import { applicationOfLog, lockRequest } from '../queries/requests'

/** The clock of a confirmation has another end, because the case was held or its day moved: the giver's link ends with it. Running twice changes nothing. */
export async function extendConfirmation(ctx: Ctx, input: { requestId: string }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const request = await lockRequest(ctx, input.requestId)
  const until = await expiresOf(ctx, { kind: 'rsc-confirmation', subjectId: request.id })
  if (!until || until.getTime() === request.expiresAt.getTime() || request.answeredAt || request.cancelledAt) return
  await ctx.db.confirmationRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: request.id } },
    data: { expiresAt: until },
  })
  await extendLinks(ctx, 'confirm-hours', request.id, until)
  const { giver } = request
  const applicationId = await applicationOfLog(ctx, giver.personId)
  const about = { applicationId: applicationId ?? undefined, subject: { kind: 'giver', id: giver.id } }
  await record(ctx, 'rsc.requestExtended', { giver: giver.name, until: dayInZone(until, ctx.org.zone) }, about)
}
