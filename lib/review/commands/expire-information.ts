import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { moveApplication } from '@/lib/portfolio/commands/move-application'
import { aboutCase, aboutInOffice } from '@/lib/portfolio/queries/about-case'
import { expectedDay } from '@/lib/portfolio/queries/expected-day'
import { type LockedCase, lockCase } from '@/lib/portfolio/queries/lock-case'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import { expire } from '@/lib/waits/settle'
import { mayRunByClock } from '../policy'
import { type OpenRequest, requestById } from '../queries/requests'
import { askReaders } from './start-review'

/** Nobody answered in time: the case is the coordinator's again, and both sides are told. Run twice, it is done once. */
export async function expireInformation(ctx: Ctx, { requestId }: { requestId: string }): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const asked = await requestById(ctx, requestId)
  if (!asked) return
  const app = await lockCase(ctx, asked.applicationId)
  const request = await requestById(ctx, requestId)
  if (!request || request.closedAt || app.state !== 'info_requested') return
  if (!(await expire(ctx, { kind: 'information', subjectId: requestId }))) return
  await closeRequest(ctx, app, request, { how: 'expired', message: '' })
  await record(ctx, 'review.informationExpired', { round: request.round }, { applicationId: app.id })
  const { name: applicant } = await readerOf(ctx, app.ownerId)
  const values = { ...aboutInOffice(ctx, app, '/information'), applicant, dueOn: toDay(request.dueOn) }
  for (const to of await officeOfCase(ctx, app)) {
    await post(ctx, { template: 'information-expired', to, applicationId: app.id, values })
  }
}

/** Ends a request without its answers. What was written so far stays beside it, for the coordinator to read. */
export async function closeRequest(
  ctx: Ctx,
  app: LockedCase,
  request: OpenRequest,
  { how, message }: { how: 'taken-back' | 'expired'; message: string },
): Promise<void> {
  await ctx.db.informationRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: request.id } },
    data: { closedAt: ctx.now, closedHow: how },
  })
  const expectedOn = expectedDay(ctx, app)
  await moveApplication(ctx, { applicationId: app.id, from: app.state, act: 'takeBack', expectedOn })
  await askReaders(ctx, app.id)
  await post(ctx, {
    template: 'information-closed',
    to: await readerOf(ctx, app.ownerId),
    applicationId: app.id,
    values: { ...aboutCase(ctx, app), how, message, expectedOn },
  })
}
