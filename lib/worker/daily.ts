import { unscoped } from '@/lib/db/unscoped'
import type { OrgJobName } from '@/lib/jobs/catalogue'
import { enqueue } from '@/lib/jobs/enqueue'
import type { Handler } from './run'

/** Done once a day for every association, early in its own morning. Rooms add their jobs here. */
export const DAILY: readonly OrgJobName[] = ['storage.sweepOrphans', 'web.forgetAnswers']

const HOUR = 6

/** Runs every hour and starts the day of those associations where it is (or, after a pause, was) morning at that hour. */
export const startDailyWork: Handler<'worker.startDailyWork'> = async ({ _cron }, { clock }) => {
  const due = _cron ? new Date(_cron.ts) : clock()
  await unscoped(async (db) => {
    const orgs = await db.org.findMany({ select: { id: true, zone: true } })
    for (const { id } of orgs.filter(({ zone }) => hourIn(zone, due) === HOUR)) {
      for (const name of DAILY) await enqueue({ db }, name, { orgId: id }, { key: `daily:${name}:${id}` })
    }
  })
}

function hourIn(zone: string, moment: Date): number {
  return Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(moment))
}
