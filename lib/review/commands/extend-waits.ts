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
import { moreTime } from '@/lib/rules/waits'
import { extend } from '@/lib/waits/ask'
import { expiresOf, type WaitRef, waitsOf } from '@/lib/waits/contract'
import { mayExtendWaits } from '../policy'
import type { ExtendWaitsInput, MovedWait } from '../schema/information'

const RUNNING: ReadonlySet<string> = new Set(['requested', 'reminded', 'late'])

/** Everything that is awaited in a case gets so many days more, from today where its day is over; reminders, ends and links move with it. Answers what moved. */
export async function extendWaits(
  ctx: Ctx,
  { applicationId, days }: z.output<typeof ExtendWaitsInput>,
): Promise<{ moved: MovedWait[] }> {
  const app = await lockCase(ctx, applicationId)
  demand(mayExtendWaits(ctx.actor, app))
  const open = (await waitsOf(ctx, applicationId)).filter(({ state, paused }) => RUNNING.has(state) && !paused)
  const moved: MovedWait[] = []
  for (const { kind, subjectId, dueOn } of open) {
    if (!dueOn) continue
    const was = plainDate(dueOn)
    const ends = await expiresOf(ctx, { kind, subjectId })
    const kept = { ends: ends?.toISOString() ?? null, at: ctx.now.toISOString() }
    moved.push({ kind, subjectId, was, until: moreTime(was, days, today(ctx)), ...kept })
  }
  if (moved.length === 0) throw new DomainError('closed', { reason: 'bulk.why.nothingAwaited' })
  await moveWaits(
    ctx,
    app,
    moved.map(({ kind, subjectId, until }) => ({ kind, subjectId, dueOn: until })),
  )
  await record(ctx, 'review.waitsExtended', { count: moved.length, days }, { applicationId })
  return { moved }
}

type Move = WaitRef & {
  dueOn: PlainDate /** Where it is earlier again: the later day they were told. */
  told?: PlainDate
}

/** Each of these is due on another day; the rooms that gave out links move them, and whoever was asked questions is told. */
export async function moveWaits(ctx: Ctx, app: LockedCase, moves: readonly Move[]): Promise<void> {
  const orgId = ctx.org.id
  for (const { kind, subjectId, dueOn, told } of moves) {
    if (kind === 'information') {
      await ctx.db.informationRequest.update({
        where: { orgId_id: { orgId, id: subjectId } },
        data: { dueOn: fromDay(dueOn) },
      })
      const letter = { to: await readerOf(ctx, app.ownerId), applicationId: app.id }
      const values = { ...aboutCase(ctx, app, '/information'), dueOn }
      if (told) await post(ctx, { ...letter, template: 'information-day-back', values: { ...values, told } })
      else await post(ctx, { ...letter, template: 'information-extended', values })
    }
    await extend(ctx, { kind, subjectId }, dueOn)
    await enqueue(ctx, 'wait.moved', { orgId, kind, subjectId }, { key: `wait.moved:${kind}:${subjectId}` })
  }
}
