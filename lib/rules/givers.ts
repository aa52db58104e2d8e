import { type Message, message } from '@/lib/core/message'
import { addDays, type PlainDate } from '@/lib/core/plain-date'
import type { Scope } from './categories'
import type { Giver, GiverStatus } from './portfolio'

type Statuses = ReadonlySet<GiverStatus>

/** A vetted giver, and an Emerging ERS while that runs, count like an ERS. */
const LIKE_ERS: Statuses = new Set(['ERS', 'emerging-ERS', 'vetted', 'MHM-C'])
const ONLY_MENTORS: Statuses = new Set(['MHM-C'])

/** Whose RSC counts for somebody of this scope, with or without ERS (S1, standards §5). */
export function countableGivers(scope: Scope | null): Statuses {
  return scope === 'MHM-C' ? ONLY_MENTORS : LIKE_ERS
}

export type Recipient = 'FS' | 'MHS' | 'ERS' | 'MHM-C'

/** To whom a holder gives countable RSC. */
export function givesCountableTo(scope: Scope, ers: boolean): readonly Recipient[] {
  if (scope === 'MHM-C') return ['FS', 'MHS', 'ERS', 'MHM-C']
  return ers ? ['FS', 'MHS', 'ERS'] : []
}

export type Standing = { readonly from: PlainDate; readonly to: PlainDate | null; readonly as: GiverStatus }

/** A giver's periods of a countable status; periods that touch or overlap are one. */
export function standingOf(giver: Giver, countable: Statuses): Standing[] {
  const periods = giver.qualified
    .filter((period) => countable.has(period.as))
    .sort((a, b) => (a.from === b.from ? (a.as < b.as ? -1 : 1) : a.from < b.from ? -1 : 1))
  const merged: { from: PlainDate; to: PlainDate | null; as: GiverStatus }[] = []
  for (const { from, to, as } of periods) {
    const previous = merged.at(-1)
    if (!previous || (previous.to !== null && from > addDays(previous.to, 1))) merged.push({ from, to, as })
    else if (previous.to !== null && (to === null || to > previous.to)) previous.to = to
  }
  return merged
}

type Run = { readonly from: PlainDate; readonly to: PlainDate }

/** Whether one standing lasts from the first of these days to the last. */
export function covers(standing: readonly Standing[], from: PlainDate, to: PlainDate): boolean {
  return standing.some((period) => period.from <= from && (period.to === null || to <= period.to))
}

/** Why a run of sessions is not covered, and what to do about it. */
export function whyNotQualified(giver: Giver, standing: readonly Standing[], run: Run): Message {
  const key = (variant: string) => `rules.why.giver-not-qualified.${variant}`
  const dates = { from: { day: run.from }, to: { day: run.to } }
  const sort = run.from === run.to ? 'session' : 'run'
  const part = standing.find((period) => period.from <= run.to && (period.to === null || run.from <= period.to))
  if (part) {
    if (part.from > run.from)
      return message(key('split-before'), { ...dates, day: { day: part.from }, status: as(part) })
    if (part.to) return message(key('split-after'), { ...dates, day: { day: part.to }, status: as(part) })
  }
  const other = giver.qualified.find((p) => p.from <= run.to && (p.to === null || run.from <= p.to))
  if (other) return message(key('other-status'), { status: as(other) })
  const later = standing.find((period) => period.from > run.to)
  const earlier = standing.findLast((period) => period.to !== null && period.to < run.from)
  if (earlier?.to && !later)
    return message(key(`ended-${sort}`), { ...dates, day: { day: earlier.to }, status: as(earlier) })
  if (later) return message(key(`began-${sort}`), { ...dates, day: { day: later.from }, status: as(later) })
  return message(key('never'))
}

function as(period: { as: GiverStatus }) {
  return { key: `rules.giver.${period.as}` }
}
