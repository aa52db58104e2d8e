import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { takeStep } from '@/lib/waits/reminder'
import { mayRunByClock } from '../policy'
import { requestById } from '../queries/requests'

/** The clock's reminder of open questions, so many days after they were asked. */
export async function remindOfInformation(ctx: Ctx, input: { requestId: string; days: number }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const asked = await requestById(ctx, input.requestId)
  if (!asked) return
  const app = await lockCase(ctx, asked.applicationId)
  const request = await requestById(ctx, input.requestId)
  if (!request || request.closedAt || app.state !== 'info_requested') return
  if (!(await takeStep(ctx, { kind: 'information', subjectId: request.id, days: input.days }))) return
  await record(ctx, 'review.informationReminded', { round: request.round }, { applicationId: app.id })
  await post(ctx, {
    template: 'information-reminder',
    to: await readerOf(ctx, app.ownerId),
    applicationId: app.id,
    values: {
      ...aboutCase(ctx, app, '/information'),
      dueOn: toDay(request.dueOn),
      items: request.items.length,
    },
  })
}
