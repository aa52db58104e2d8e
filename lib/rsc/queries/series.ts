import type { PlainDate } from '@/lib/core/plain-date'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { nameOf } from './requests'

export type PlannedSeries = { id: string; title: string; every: string; left: number; to: PlainDate; people: string[] }

/** The series a giver has planned of which something is still ahead. */
export async function plannedSeries(ctx: Ctx): Promise<PlannedSeries[]> {
  const { personId } = personOf(ctx)
  const ahead = { heldOn: { gt: fromDay(today(ctx)) } }
  const rows = await ctx.db.sessionSeries.findMany({
    where: { orgId: ctx.org.id, giverPersonId: personId, endedAt: null, sessions: { some: ahead } },
    include: {
      sessions: {
        where: ahead,
        orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
        include: { members: { include: { person: true }, orderBy: { id: 'asc' } } },
      },
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    take: 50,
  })
  return rows.flatMap(({ id, title, every, sessions }) => {
    const last = sessions.at(-1)
    const people = [...new Set(sessions.flatMap(({ members }) => members.map(({ person }) => nameOf(person))))].sort()
    return last ? [{ id, title, every, left: sessions.length, to: toDay(last.heldOn), people }] : []
  })
}
