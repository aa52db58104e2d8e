import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { type PlainDate, plainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { enqueue } from '@/lib/jobs/enqueue'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { aboutCase } from '@/lib/portfolio/queries/about-case'
import { type LockedCase, lockCase } from '@/lib/portfolio/queries/lock-case'
import { moreTime, type WaitKind } from '@/lib/rules/waits'
import { extend } from '@/lib/waits/ask'
import { waitsOf } from '@/lib/waits/contract'
import { mayExtendWaits } from '../policy'
import type { ExtendWaitsInput } from '../schema/information'

export type MovedWait = { kind: WaitKind; subjectId: string; was: PlainDate; until: PlainDate }
const RUNNING: ReadonlySet<string> = new Set(['requested', 'reminded', 'late'])

/** Everything that is awaited in a case gets so many days more, from today where its day is over; reminders, ends and links move with it. Answers what moved. */
export async function extendWaits(
  ctx: Ctx,
  { applicationId, days }: z.output<typeof ExtendWaitsInput>,
): Promise<{ moved: MovedWait[] }> {
  const app = await lockCase(ctx, applicationId)
  demand(mayExtendWaits(ctx.actor, app))
  const open = (await waitsOf(ctx, applicationId)).filter(({ state, paused }) => RUNNING.has(state) && !paused)
  const moved = open.flatMap(({ kind, subjectId, dueOn }): MovedWait[] => {
    const was = dueOn && plainDate(dueOn)
    return was ? [{ kind, subjectId, was, until: moreTime(was, days, today(ctx)) }] : []
  })
  if (moved.length === 0) throw new DomainError('closed', { reason: 'bulk.why.nothingAwaited' })
  await moveWaits(ctx, app, moved)
  await record(ctx, 'review.waitsExtended', { count: moved.length, days }, { applicationId })
  return { moved }
}

/** Each of these is due on another day; the rooms that gave out links move them, and whoever was asked questions is told. */
async function moveWaits(ctx: Ctx, app: LockedCase, moved: readonly MovedWait[]): Promise<void> {
  const orgId = ctx.org.id
  for (const { kind, subjectId, until: dueOn } of moved) {
    if (kind === 'information') {
      await ctx.db.informationRequest.update({
        where: { orgId_id: { orgId, id: subjectId } },
        data: { dueOn: fromDay(dueOn) },
      })
      const to = await readerOf(ctx, app.ownerId)
      const values = { ...aboutCase(ctx, app, '/information'), dueOn }
      await post(ctx, { template: 'information-extended', to, applicationId: app.id, values })
    }
    await extend(ctx, { kind, subjectId }, dueOn)
    await enqueue(ctx, 'wait.moved', { orgId, kind, subjectId }, { key: `wait.moved:${kind}:${subjectId}` })
  }
}
