import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { lockWait } from '@/lib/waits/contract'
import { takeStep } from '@/lib/waits/reminder'
import { mayRunSettlingClock } from '../policy/settling'
import { readersOf } from '../queries/readers'
import { lockReading } from '../queries/reading'
import { reviewsStanding } from '../queries/standing'

/** The clock's reminder that readers still differ, so many days after they were brought together. */
export async function remindSettlers(ctx: Ctx, input: { applicationId: string; days: number }): Promise<void> {
  demand(mayRunSettlingClock(ctx.actor))
  const { applicationId, days } = input
  const { reading, reference, category } = await lockReading(ctx, applicationId)
  const wait = { kind: 'settling', subjectId: applicationId } as const
  const row = await lockWait(ctx, wait)
  const { differs } = await reviewsStanding(ctx, applicationId)
  if (!row?.dueOn || !differs || !(await takeStep(ctx, { ...wait, days }))) return
  const dueOn = toDay(row.dueOn)
  const readers = await readersOf(ctx, applicationId, reading)
  await record(ctx, 'reviewers.settlingReminded', { readers: readers.length }, { applicationId })
  for (const { reviewId, ...to } of readers) {
    const url = `${ctx.origin}/${ctx.org.slug}/reviews/${reviewId}/settle`
    await post(ctx, { template: 'settling-reminder', to, applicationId, values: { reference, category, url, dueOn } })
  }
}
