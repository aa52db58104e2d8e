import { type ParsedCronItem, parseCronItems } from 'graphile-worker'
import { DAY_MS } from '@/lib/core/plain-date'
import type { JobName } from '@/lib/jobs/catalogue'

/** When (UTC) → what. A time that passed while nobody was working is made up for within `backfill`. */
const TIMES: { match: string; task: JobName; backfill: number }[] = [
  { match: '*/5 * * * *', task: 'worker.freeStuckJobs', backfill: 0 },
  { match: '7 * * * *', task: 'worker.startDailyWork', backfill: DAY_MS },
  { match: '30 3 * * *', task: 'worker.forgetCaughtMail', backfill: 0 },
]

export function cronItems(): ParsedCronItem[] {
  return parseCronItems(
    TIMES.map(({ match, task, backfill }) => ({
      match,
      task,
      identifier: task,
      options: { backfillPeriod: backfill, maxAttempts: 3 },
    })),
  )
}
