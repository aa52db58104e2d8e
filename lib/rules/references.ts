import { message } from '@/lib/core/message'
import { addDays, addMonths, type PlainDate } from '@/lib/core/plain-date'
import type { DemandOf, Edition, Place, Source } from './criteria/shape'
import { type EntryFinding, type Finding, passedOver, statusOf, taken } from './finding'
import { assign } from './matching'
import type { Reference } from './portfolio'

export type JudgedRating = { readonly entry: Reference; readonly unusable: EntryFinding | null }

function unusable(entry: Reference, edition: Edition, asOf: PlainDate): EntryFinding | null {
  const { id, receivedOn } = entry
  if (receivedOn === null) return passedOver(id, 1, 'not-received', message('rules.why.not-received'))
  if (receivedOn > asOf) {
    return passedOver(id, 1, 'after-as-of', message('rules.why.after-as-of.rating', { on: { day: receivedOn } }))
  }
  if (!entry.recommends) return passedOver(id, 1, 'not-recommending', message('rules.why.not-recommending'))
  if (entry.notEnoughInformation >= edition.voidAnswers.count) {
    return passedOver(id, 1, 'void-answers', message('rules.why.void-answers', { count: entry.notEnoughInformation }))
  }
  if (edition.ratingMonths !== null && asOf >= addMonths(receivedOn, edition.ratingMonths)) {
    const until = addDays(addMonths(receivedOn, edition.ratingMonths), -1)
    return passedOver(id, 1, 'expired', message('rules.why.expired.rating', { on: { day: until } }))
  }
  return null
}

/** Which ratings can be used (rule 8), the rater aside. */
export function judgeRatings(entries: readonly Reference[], edition: Edition, asOf: PlainDate): JudgedRating[] {
  return entries.map((entry) => ({ entry, unusable: unusable(entry, edition, asOf) }))
}

function byReceipt(a: Reference, b: Reference): number {
  const [on, other] = [a.receivedOn ?? '', b.receivedOn ?? '']
  return on === other ? (a.id < b.id ? -1 : 1) : on < other ? -1 : 1
}

export function fits(place: Place, rating: Reference): boolean {
  if (place === 'any') return true
  return place === 'endorsed' ? rating.endorsed : place.includes(rating.role)
}

/** The usable ratings of each rater, earlier ones first; raters in the order of their first. */
function usableByRater(judged: readonly JudgedRating[]): Map<string, Reference[]> {
  const raters = new Map<string, Reference[]>()
  const usable = judged.flatMap(({ entry, unusable }) => (unusable ? [] : [entry])).sort(byReceipt)
  for (const rating of usable) {
    const own = raters.get(rating.rater)
    if (own) own.push(rating)
    else raters.set(rating.rater, [rating])
  }
  return raters
}

/** Who fills which place: each rating one place, each rater once. Places nobody fills are null. */
export function fillPlaces(places: readonly Place[], judged: readonly JudgedRating[]): (Reference | null)[] {
  const raters = [...usableByRater(judged).values()]
  const fitting = (place: number, rater: number) => {
    const asked = places[place]
    return (asked && raters[rater]?.find((rating) => fits(asked, rating))) ?? null
  }
  const filled = assign(places.length, raters.length, (place, rater) => fitting(place, rater) !== null)
  return filled.map((rater, place) => (rater === undefined ? null : fitting(place, rater)))
}

/** One usable rating for each rater: the one that fills a place, otherwise the earlier. */
function oneForEach(judged: readonly JudgedRating[], filled: readonly (Reference | null)[]): Map<string, string> {
  const chosen = new Map<string, string>()
  for (const rating of filled) if (rating) chosen.set(rating.rater, rating.id)
  for (const [rater, [earliest]] of usableByRater(judged)) {
    if (earliest && !chosen.has(rater)) chosen.set(rater, earliest.id)
  }
  return chosen
}

export function referencesFinding(
  demand: DemandOf<'references'>,
  judged: readonly JudgedRating[],
  filled: readonly (Reference | null)[],
): Finding {
  const chosen = oneForEach(judged, filled)
  const entries = judged.map(({ entry, unusable }): EntryFinding => {
    if (unusable) return unusable
    if (chosen.get(entry.rater) === entry.id) return taken(entry.id, 1)
    return passedOver(entry.id, 1, 'same-rater', message('rules.why.same-rater'))
  })
  return {
    code: 'references',
    gate: 'submit',
    status: statusOf(demand.count, chosen.size, 0),
    unit: 'ratings',
    required: demand.count,
    counted: chosen.size,
    pending: 0,
    entries,
    notes: [],
    source: demand.source,
  }
}

/** Places among the references: of the category (`references.roles`) or of the add-on (`ers.references`). */
export function placesFinding(
  code: 'references.roles' | 'ers.references',
  { places, source }: { places: readonly Place[]; source: Source },
  judged: readonly JudgedRating[],
  filled: readonly (Reference | null)[],
): Finding {
  const used = new Set(filled.map((rating) => rating?.id))
  const raters = new Set(filled.map((rating) => rating?.rater))
  const free = places.filter((_, i) => !filled[i])
  const entries = judged.flatMap(({ entry, unusable }): EntryFinding[] => {
    if (used.has(entry.id)) return [taken(entry.id, 1)]
    if (!places.some((place) => fits(place, entry))) return []
    if (unusable) return [unusable]
    return raters.has(entry.rater) ? [passedOver(entry.id, 1, 'same-rater', message('rules.why.same-rater'))] : []
  })
  const counted = places.length - free.length
  return {
    code,
    gate: 'submit',
    status: statusOf(places.length, counted, 0),
    unit: 'ratings',
    required: places.length,
    counted,
    pending: 0,
    entries,
    notes: free.length > 0 ? [message('rules.note.places-free', { places: { keys: free.map(placeKey) } })] : [],
    source,
  }
}

export function placeKey(place: Place): string {
  return `rules.place.${typeof place === 'string' ? place : place.join('-')}`
}
