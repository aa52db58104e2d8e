import type { Ctx } from '@/lib/ctx/ctx'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { demandFor, demandsOf } from '@/lib/rules/criteria'
import { isSettled } from '@/lib/rules/finding'
import { fillPlaces, judgeRatings, placeKey } from '@/lib/rules/references'
import { sectionOf } from '@/lib/rules/sections'
import { isPending, raterState } from '../policy'
import type { ReferenceRow } from './load'

/** One of the references the category asks for: who may give it, and who does or is expected to. */
export type PlaceView = { nth: number; key: string; rater: string | null; state: 'filled' | 'expected' | 'free' }

type Found = Awaited<ReturnType<typeof applicationFindings>>

function findingsOn({ assessment }: Found) {
  const ers = assessment.addOns.ERS?.findings.filter(({ code }) => code.startsWith('ers.')) ?? []
  return [...assessment.findings, ...ers].filter(({ code }) => sectionOf(code) === 'references')
}

/** Whether everything the edition asks of the references is there. For the applicant's eyes as for the office's. */
export async function hasEnough(ctx: Ctx, applicationId: string): Promise<boolean> {
  return enoughIn(await applicationFindings(ctx, applicationId))
}

function enoughIn(found: Found): boolean {
  const findings = findingsOn(found)
  return findings.length > 0 && findings.every(isSettled)
}

/** The places and whether all that is asked for is there, from one look at the application. */
export async function placesAndEnough(
  ctx: Ctx,
  applicationId: string,
  rows: readonly ReferenceRow[],
): Promise<{ places: PlaceView[]; enough: boolean }> {
  const found = await applicationFindings(ctx, applicationId)
  return { places: placesIn(ctx, found, rows), enough: enoughIn(found) }
}

/**
 * Each place with whoever fills it, or would once they answer: ratings that have come first, then those still asked or
 * only named. By the edition the application is pinned to; no number stands here.
 */
function placesIn(ctx: Ctx, { edition, portfolio }: Found, rows: readonly ReferenceRow[]): PlaceView[] {
  const { category, addOns, facts, asOf } = portfolio
  const demands = category ? demandsOf(edition, category) : []
  const roles = demandFor(demands, 'references.roles')
  const count = demandFor(demands, 'references')?.count ?? 0
  const lists = [
    roles ? roles.places : Array.from({ length: count }, () => 'any' as const),
    addOns.includes('ERS') ? (edition.ers.references?.places ?? []) : [],
  ]
  const open = (row: ReferenceRow) => isPending(row, ctx.now) || raterState(row, ctx.now) === 'not-requested'
  const hoped = new Set(rows.filter(open).map(({ id }) => id))
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  const imagined = facts.references.map((rating) =>
    hoped.has(rating.id) ? { ...rating, receivedOn: asOf, recommends: true, notEnoughInformation: 0 } : rating,
  )
  const judged = judgeRatings(imagined, edition, asOf)
  const filled = lists.flatMap((places) => {
    const ratings = fillPlaces(places, judged)
    return places.map((place, nth) => ({ key: placeKey(place), rating: ratings[nth] ?? null }))
  })
  return filled.map(({ key, rating }, nth): PlaceView => {
    if (!rating) return { nth, key, rater: null, state: 'free' }
    return { nth, key, rater: names.get(rating.id) ?? null, state: hoped.has(rating.id) ? 'expected' : 'filled' }
  })
}
