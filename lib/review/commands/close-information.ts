import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { mayRunByClock } from '../policy'
import { openRequestOf } from '../queries/requests'

/** Questions end with the application that was withdrawn while they were open. Run twice, it is done once. */
export async function closeInformation(ctx: Ctx, { applicationId }: { applicationId: string }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const app = await lockCase(ctx, applicationId)
  if (app.state === 'withdrawn') await endQuestions(ctx, applicationId)
}

/** A step of ending an application: what was still asked in it is asked no longer. Done twice, it finds nothing more. */
export async function endQuestions(ctx: Ctx, applicationId: string): Promise<void> {
  const request = await openRequestOf(ctx, applicationId)
  if (!request) return
  await ctx.db.informationRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: request.id } },
    data: { closedAt: ctx.now, closedHow: 'withdrawn' },
  })
  await record(ctx, 'review.informationClosed', { round: request.round }, { applicationId })
}
