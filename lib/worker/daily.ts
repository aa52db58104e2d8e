import { unscoped } from '@/lib/db/unscoped'
import type { OrgJobName } from '@/lib/jobs/catalogue'
import { enqueue } from '@/lib/jobs/enqueue'
import type { Handler } from './run'

/** Done once a day for every association, at an hour of its own morning. Rooms add their jobs here. */
const DAILY: Partial<Record<OrgJobName, number>> = {
  'storage.sweepOrphans': 6,
  'web.forgetAnswers': 6,
  'document.catchUp': 6,
  'portfolio.restDrafts': 6,
  'transfer.sweepImports': 6,
  // What people read over the first coffee, and not what wakes them.
  'messages.sendDigests': 7,
}

/** Runs every hour and starts what is due where it is (or, after a pause, was) that hour of the association's day. */
export const startDailyWork: Handler<'worker.startDailyWork'> = async ({ _cron }, { clock }) => {
  const due = _cron ? new Date(_cron.ts) : clock()
  await unscoped(async (db) => {
    const orgs = await db.org.findMany({ select: { id: true, zone: true }, orderBy: { id: 'asc' } })
    for (const { id, zone } of orgs) {
      const hour = hourIn(zone, due)
      for (const name of Object.keys(DAILY) as OrgJobName[]) {
        if (DAILY[name] === hour) await enqueue({ db }, name, { orgId: id }, { key: `daily:${name}:${id}` })
      }
    }
  })
}

function hourIn(zone: string, moment: Date): number {
  return Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(moment))
}
