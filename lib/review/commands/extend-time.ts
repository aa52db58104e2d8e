import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { extend } from '@/lib/waits/ask'
import { mayTakeBack } from '../policy'
import { openRequestOf } from '../queries/requests'
import type { ExtendTimeInput } from '../schema/information'

/** One applicant gets more time for their answers than the rest; reminders and the end move with it. */
export async function extendTime(
  ctx: Ctx,
  { applicationId, dueOn }: z.output<typeof ExtendTimeInput>,
): Promise<{ next: string }> {
  const app = await lockCase(ctx, applicationId)
  demand(mayTakeBack(ctx.actor, app))
  const request = await openRequestOf(ctx, applicationId)
  if (!request) throw new DomainError('closed', { reason: 'casework.error.nothingAsked' })
  const was = toDay(request.dueOn)
  if (dueOn <= was || dueOn <= today(ctx)) {
    throw new DomainError('invalid', { fields: { dueOn: ['casework.error.extendTo'] } })
  }
  await ctx.db.informationRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: request.id } },
    data: { dueOn: fromDay(dueOn) },
  })
  await extend(ctx, { kind: 'information', subjectId: request.id }, dueOn)
  await record(ctx, 'review.timeExtended', { round: request.round, was, until: dueOn }, { applicationId })
  await post(ctx, {
    template: 'information-extended',
    to: await readerOf(ctx, app.ownerId),
    applicationId,
    values: {
      ...aboutCase(ctx, app, '/information'),
      dueOn,
    },
  })
  return { next: `/${ctx.org.slug}/office/applications/${applicationId}/information?done=extended` }
}
