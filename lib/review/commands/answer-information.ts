import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { moveApplication } from '@/lib/portfolio/commands/move-application'
import { aboutInOffice } from '@/lib/portfolio/queries/about-case'
import { expectedDay } from '@/lib/portfolio/queries/expected-day'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import { readAgain, wantedMore } from '@/lib/reviewers/commands/read-again'
import { received } from '@/lib/waits/settle'
import { mayAnswerInformation } from '../policy'
import { openRequestOf } from '../queries/requests'
import type { AnswerInformationInput } from '../schema/case'
import { askReaders } from './start-review'

/**
 * The applicant answers every item that was asked, or hands it back and says why; the case goes back to the coordinator.
 * Until they send them, the answers can be kept and come back to.
 */
export async function answerInformation(
  ctx: Ctx,
  { applicationId, send, answers }: z.output<typeof AnswerInformationInput>,
): Promise<{ next: string }> {
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  demand(mayAnswerInformation(ctx.actor, app))
  const request = await openRequestOf(ctx, applicationId)
  if (!request) throw new DomainError('closed', { reason: 'review.error.nothingAsked' })
  const said = new Map(answers.map((one) => [one.itemId, one]))
  const asked = new Set(request.items.map((item) => item.id))
  const complete = said.size === asked.size && answers.every(({ itemId }) => asked.has(itemId))
  if (!complete) throw new DomainError('invalid', { reason: 'review.error.incomplete' })

  const answeredAt = send === 'now' ? ctx.now : null
  for (const [id, { answer, handedBack }] of said) {
    const data = { answer, handedBack: answer === '' || send === 'later' ? handedBack : '', answeredAt }
    await ctx.db.informationItem.update({ where: { orgId_id: { orgId, id } }, data })
  }
  if (send === 'later') {
    await record(ctx, 'review.answersKept', { round: request.round }, { applicationId })
    return { next: `/${ctx.org.slug}/applications/${applicationId}?done=kept` }
  }
  await ctx.db.informationRequest.update({
    where: { orgId_id: { orgId, id: request.id } },
    data: { answeredAt: ctx.now, closedAt: ctx.now, closedHow: 'answered' },
  })
  await received(ctx, { kind: 'information', subjectId: request.id })
  const expectedOn = expectedDay(ctx, app)
  const again = await wantedMore(ctx, applicationId)
  await moveApplication(ctx, { applicationId, from: app.state, act: 'answerInformation', expectedOn, again })
  if (again) await readAgain(ctx, applicationId)
  await askReaders(ctx, applicationId)
  const { round } = request
  await record(ctx, 'review.informationAnswered', { round, items: asked.size }, { applicationId })
  const { name: applicant } = await readerOf(ctx, app.ownerId)
  const values = { ...aboutInOffice(ctx, app, '/information'), applicant, items: asked.size }
  for (const to of await officeOfCase(ctx, app)) {
    await post(ctx, { template: 'information-answered', to, applicationId, values })
  }
  return { next: `/${ctx.org.slug}/applications/${applicationId}?done=answered` }
}
