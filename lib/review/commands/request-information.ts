import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { dayNumber } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { moveApplication } from '@/lib/portfolio/commands/move-application'
import { ask } from '@/lib/waits/ask'
import { mayRequestInformation } from '../policy'
import { demandEntry } from '../queries/entries'
import { lockCase } from '../queries/lock-case'
import { readerOf } from '../queries/reader-of'
import type { RequestInformationInput } from '../schema'
import { takenUp } from './start-review'

/** Asks the applicant about named parts and entries. Only these may be changed until the answer comes. */
export async function requestInformation(
  ctx: Ctx,
  input: z.output<typeof RequestInformationInput>,
): Promise<{ requestId: string; next: string }> {
  const { applicationId, message, dueOn, items } = input
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  demand(mayRequestInformation(ctx.actor, app))
  if (dueOn <= today(ctx)) throw new DomainError('invalid', { fields: { dueOn: ['review.error.dueOn'] } })
  for (const { entryKind, entryId } of items) {
    if (entryKind && entryId) await demandEntry(ctx, app.ownerId, { kind: entryKind, id: entryId })
  }
  const taken = await takenUp(ctx, app)

  const requestId = newId(ctx.now)
  const round = (await ctx.db.informationRequest.count({ where: { orgId, applicationId } })) + 1
  const requestedById = personOf(ctx).personId
  await ctx.db.informationRequest.create({
    data: {
      orgId,
      id: requestId,
      applicationId,
      round,
      message,
      dueOn: fromDay(dueOn),
      requestedAt: ctx.now,
      requestedById,
    },
  })
  await ctx.db.informationItem.createMany({
    data: items.map(({ section, entryKind, entryId, ask }, position) => {
      const named = entryKind !== '' && entryId !== ''
      const entry = { entryKind: named ? entryKind : null, entryId: named ? entryId : null }
      return { orgId, id: newId(ctx.now), requestId, section, ...entry, ask, position }
    }),
  })
  const days = dayNumber(dueOn) - dayNumber(today(ctx))
  await ask(ctx, { kind: 'information', subjectId: requestId, applicationId, party: 'applicant', days, dueOn })
  await moveApplication(ctx, { applicationId, from: taken.state, act: 'requestInformation' })
  await record(ctx, 'review.informationRequested', { round, items: items.length, dueOn }, { applicationId })
  await post(ctx, {
    template: 'information-requested',
    to: await readerOf(ctx, app.ownerId),
    applicationId,
    values: {
      reference: app.reference,
      category: app.category,
      url: `${ctx.origin}/${ctx.org.slug}/applications/${applicationId}/information`,
      message,
      dueOn,
      items: items.map(({ section, ask }) => ({ section, ask })),
    },
  })
  return { requestId, next: `/${ctx.org.slug}/office/applications/${applicationId}?done=requested` }
}
