import type { PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { ADD_ONS, TRACKS } from '@/lib/rules/categories'
import type { Grant } from '@/lib/rules/licence'

/** The association's licence with the Alliance on a day, grant by grant; empty when it has none. */
export async function licenceInForce(ctx: Ctx, on: PlainDate): Promise<Grant[]> {
  const day = fromDay(on)
  const rows = await ctx.db.licenceGranted.findMany({
    where: {
      orgId: ctx.org.id,
      fromDay: { lte: day },
      AND: [
        { OR: [{ toDay: null }, { toDay: { gte: day } }] },
        { OR: [{ endedAt: null }, { endedAt: { gt: ctx.now } }] },
      ],
    },
    orderBy: [{ fromDay: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    tracks: TRACKS.filter((track) => row.tracks.includes(track)),
    addOns: ADD_ONS.filter((code) => row.addOns.includes(code)),
    languages: row.languages,
    from: toDay(row.fromDay),
    to: toDay(row.toDay),
  }))
}

/** What the Alliance sees of an association. */
export type AssociationCounts = { people: number; openApplications: number; endorsements: number }
export type AssociationRow = { slug: string; name: string; licences: Grant[]; counts: AssociationCounts }
export type LicenceRow = Omit<Grant, 'tracks' | 'addOns'> & {
  id: string
  tracks: readonly string[]
  addOns: readonly string[]
  state: 'running' | 'coming' | 'over'
}
export type AssociationView = {
  slug: string
  name: string
  dateOrder: 'mdy' | 'dmy'
  today: PlainDate
  counts: AssociationCounts
  licences: LicenceRow[]
}
