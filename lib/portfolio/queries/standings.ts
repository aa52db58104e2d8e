import { addDays, type PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { type CategoryCode, isCategoryCode, scopeOf } from '@/lib/rules/categories'
import { type Giver, type GiverStatus, type Held, includesDay, type Period } from '@/lib/rules/portfolio'

export type Standing = {
  personId: string
  held: (Held & { endorsementId: string })[]
  vetted: Period[]
}

type EndorsementDays = { awardedOn: PlainDate; endedOn: PlainDate | null; status: string; statusSince: PlainDate }

/** The days on which an endorsement stood: to the day it ended, or to the eve of being no longer active. */
function standingPeriod({ awardedOn, endedOn, status, statusSince }: EndorsementDays): Period | null {
  const to = endedOn ?? (status === 'active' ? null : addDays(statusSince, -1))
  return to !== null && to < awardedOn ? null : { from: awardedOn, to }
}

/** A part's days that lie within the whole; null when none do. */
export function within(part: Period, whole: Period): Period | null {
  const early = part.from < whole.from
  const from = early ? whole.from : part.from
  const to = part.to === null ? whole.to : whole.to === null || part.to < whole.to ? part.to : whole.to
  return to !== null && to < from ? null : { from, to }
}

/** Endorsements, add-ons and vettings of some people, by date, read from the register. Three statements. */
export async function standingsOf(ctx: Ctx, personIds: readonly string[]): Promise<Map<string, Standing>> {
  const ids = [...new Set(personIds)]
  const where = { orgId: ctx.org.id, personId: { in: ids } }
  const endorsements = await ctx.db.endorsement.findMany({ where, orderBy: [{ awardedOn: 'asc' }, { id: 'asc' }] })
  const addOns = await ctx.db.addOnHeld.findMany({
    where: { orgId: ctx.org.id, endorsementId: { in: endorsements.map((row) => row.id) } },
    orderBy: [{ fromDay: 'asc' }, { id: 'asc' }],
  })
  const vettings = await ctx.db.vettedGiver.findMany({ where, orderBy: [{ fromDay: 'asc' }, { id: 'asc' }] })
  const standings = new Map<string, Standing>(ids.map((personId) => [personId, { personId, held: [], vetted: [] }]))
  for (const row of endorsements) {
    const { id, category, status } = row
    const period = standingPeriod({
      status,
      awardedOn: toDay(row.awardedOn),
      endedOn: toDay(row.endedOn),
      statusSince: toDay(row.statusSince),
    })
    if (!period || !isCategoryCode(category)) continue
    const own = addOns.flatMap((addOn) => {
      if (addOn.endorsementId !== id || (addOn.code !== 'ERS' && addOn.code !== 'emerging-ERS')) return []
      const days = within({ from: toDay(addOn.fromDay), to: toDay(addOn.toDay) }, period)
      return days ? [{ ...days, code: addOn.code as 'ERS' | 'emerging-ERS' }] : []
    })
    standings.get(row.personId)?.held.push({ ...period, endorsementId: id, category, addOns: own })
  }
  for (const row of vettings) {
    standings.get(row.personId)?.vetted.push({ from: toDay(row.fromDay), to: toDay(row.toDay) })
  }
  return standings
}

/** What somebody is endorsed as on a day, with the add-ons in force then. */
export function heldOn(standing: Standing | undefined, day: PlainDate) {
  return (standing?.held ?? [])
    .filter((held) => includesDay(held, day))
    .map(({ category, addOns }) => ({
      category,
      addOns: addOns.filter((addOn) => includesDay(addOn, day)).map(({ code }) => code),
    }))
}

function isMentor(category: CategoryCode): boolean {
  return scopeOf(category) === 'MHM-C'
}

/** The periods in which somebody's RSC counts, and as what. Either track counts. */
export function qualifiedPeriods(standing: Standing | undefined): Giver['qualified'] {
  if (!standing) return []
  const as =
    (status: GiverStatus) =>
    ({ from, to }: Period) => ({ as: status, from, to })
  return [
    ...standing.held.filter((held) => isMentor(held.category)).map(as('MHM-C')),
    ...standing.held.flatMap((held) => held.addOns.map((addOn) => as(addOn.code)(addOn))),
    ...standing.vetted.map(as('vetted')),
  ]
}
