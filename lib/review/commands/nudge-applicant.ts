import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { nudge } from '@/lib/waits/reminder'
import { mayTakeBack } from '../policy'
import { openRequestOf } from '../queries/requests'
import type { ApplicationRef } from '../schema/case'

/** Reminds an applicant by hand of what was asked; at most once a day, the clock's reminders counted. */
export async function nudgeApplicant(
  ctx: Ctx,
  { applicationId }: z.output<typeof ApplicationRef>,
): Promise<{ next: string }> {
  const app = await lockCase(ctx, applicationId)
  demand(mayTakeBack(ctx.actor, app))
  const request = await openRequestOf(ctx, applicationId)
  if (!request) throw new DomainError('closed', { reason: 'casework.error.nothingAsked' })
  if (!(await nudge(ctx, { kind: 'information', subjectId: request.id }))) {
    throw new DomainError('closed', { reason: 'casework.error.remindedToday' })
  }
  await record(ctx, 'review.informationReminded', { round: request.round }, { applicationId })
  await post(ctx, {
    template: 'information-reminder',
    to: await readerOf(ctx, app.ownerId),
    applicationId,
    values: { ...aboutCase(ctx, app, '/information'), dueOn: toDay(request.dueOn), items: request.items.length },
  })
  return { next: `/${ctx.org.slug}/office/applications/${applicationId}/information?done=reminded` }
}
