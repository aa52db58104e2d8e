import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { dayNumber } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { moveApplication } from '@/lib/portfolio/commands/move-application'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { ask } from '@/lib/waits/ask'
import { mayRequestInformation } from '../policy'
import { demandEntry } from '../queries/entries'
import { entryFacts } from '../queries/entry-facts'
import { mayAskOnce } from '../queries/requests'
import type { RequestInformationInput } from '../schema/case'
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
  if (!(await mayAskOnce(ctx, app))) throw new DomainError('closed', { reason: 'casework.error.rounds' })
  if (dueOn <= today(ctx)) throw new DomainError('invalid', { fields: { dueOn: ['review.error.dueOn'] } })
  for (const { entryKind, entryId } of items) {
    if (entryKind && entryId) await demandEntry(ctx, app.ownerId, { kind: entryKind, id: entryId })
  }
  if (await accepted(ctx, applicationId, items)) {
    throw new DomainError('invalid', { reason: 'casework.error.acceptedAlready' })
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
  const reasons = await reasonsOf(ctx, applicationId)
  for (const [position, { section, entryKind, entryId, ask: words }] of items.entries()) {
    const named = entryKind !== '' && entryId !== ''
    const about = { section, entryKind: named ? entryKind : null, entryId: named ? entryId : null }
    const kept = await entryFacts(ctx, { ownerId: app.ownerId, applicationId }, about)
    const before = kept === null ? {} : { before: json(kept) }
    const reason = named ? (reasons.get(entryId) ?? null) : null
    const id = newId(ctx.now)
    await ctx.db.informationItem.create({
      data: { orgId, id, requestId, ...about, ask: words, position, ...before, reason },
    })
  }
  const days = dayNumber(dueOn) - dayNumber(today(ctx))
  await ask(ctx, { kind: 'information', subjectId: requestId, applicationId, party: 'applicant', days, dueOn })
  await moveApplication(ctx, { applicationId, from: taken.state, act: 'requestInformation' })
  await record(ctx, 'review.informationRequested', { round, items: items.length, dueOn }, { applicationId })
  await post(ctx, {
    template: 'information-requested',
    to: await readerOf(ctx, app.ownerId),
    applicationId,
    values: {
      ...aboutCase(ctx, app, '/information'),
      message,
      dueOn,
      items: items.map(({ section, ask }) => ({ section, ask })),
    },
  })
  return { requestId, next: `/${ctx.org.slug}/office/applications/${applicationId}?done=requested` }
}

/** Why entries were not accepted, by entry: an item asked about such an entry is built from it. */
async function reasonsOf(ctx: Ctx, applicationId: string): Promise<Map<string, string>> {
  const marks = await ctx.db.entryMark.findMany({
    where: { orgId: ctx.org.id, applicationId, mark: 'not-accepted', reason: { not: null } },
    select: { entryId: true, reason: true },
    orderBy: { id: 'asc' },
  })
  return new Map(marks.flatMap(({ entryId, reason }) => (reason ? [[entryId, reason]] : [])))
}

type Asked = z.output<typeof RequestInformationInput>['items']

/** An entry whose answer was accepted is not asked about again, unless it was marked as not accepted since. */
async function accepted(ctx: Ctx, applicationId: string, items: Asked): Promise<boolean> {
  const entryIds = items.flatMap(({ entryId }) => (entryId === '' ? [] : [entryId]))
  const done = await ctx.db.informationItem.findMany({
    where: { orgId: ctx.org.id, outcome: 'accepted', entryId: { in: entryIds }, request: { applicationId } },
    select: { entryId: true, settledAt: true },
    orderBy: { id: 'asc' },
  })
  const marks = await ctx.db.entryMark.findMany({
    where: { orgId: ctx.org.id, applicationId, mark: 'not-accepted', entryId: { in: entryIds } },
    select: { entryId: true, markedAt: true },
    orderBy: { id: 'asc' },
  })
  return done.some(
    ({ entryId, settledAt }) =>
      !marks.some((mark) => mark.entryId === entryId && settledAt && mark.markedAt > settledAt),
  )
}
