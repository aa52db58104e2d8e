import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { addDays, DAY_MS } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { enqueue } from '@/lib/jobs/enqueue'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { goOn } from '@/lib/waits/ask'
import { mayRelease } from '../policy'
import type { CaseRef } from '../schema/casework'
import { askReaders } from './start-review'

/** The case goes on where it stopped: every day that was still to come moves by as long as it was held. */
export async function releaseCase(ctx: Ctx, { applicationId }: z.output<typeof CaseRef>): Promise<{ next: string }> {
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  demand(mayRelease(ctx.actor, app))
  const key = { orgId_id: { orgId, id: applicationId } }
  const { heldAt, expectedOn } = await ctx.db.application.findUniqueOrThrow({ where: key })
  const days = heldAt ? Math.ceil((ctx.now.getTime() - heldAt.getTime()) / DAY_MS) : 0
  const promised = toDay(expectedOn)
  // What is decided with its round is decided on that day, as long as it is still to come.
  const withRound = promised === app.decideOn && promised !== null && promised > today(ctx)
  const until = promised === null || withRound ? promised : addDays(promised, days)
  await ctx.db.caseHold.updateMany({
    where: { orgId, applicationId, releasedAt: null },
    data: { releasedAt: ctx.now, releasedById: personOf(ctx).personId },
  })
  await ctx.db.application.update({
    where: key,
    data: { heldAt: null, expectedOn: fromDay(until) },
  })
  for (const wait of await goOn(ctx, applicationId)) {
    const { kind, subjectId, dueOn } = wait
    if (kind === 'information' && dueOn) {
      await ctx.db.informationRequest.update({ where: { orgId_id: { orgId, id: subjectId } }, data: { dueOn } })
    }
    // The rooms that gave out links move them by as much.
    await enqueue(ctx, 'wait.moved', { orgId, kind, subjectId }, { key: `wait.moved:${kind}:${subjectId}` })
  }
  await askReaders(ctx, applicationId)
  await record(ctx, 'review.caseReleased', { days }, { applicationId })
  await post(ctx, {
    template: 'case-released',
    to: await readerOf(ctx, app.ownerId),
    applicationId,
    values: { ...aboutCase(ctx, app), expectedOn: (app.state !== 'info_requested' && until) || undefined },
  })
  return { next: `/${ctx.org.slug}/office/applications/${applicationId}?done=released` }
}
