import { addDays, addMonths, dayNumber, type PlainDate } from '@/lib/core/plain-date'

export type Session = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly minutes: number
  /** The minutes among them that serve the part that is required too; 0 where none is. */
  readonly part: number
  readonly confirmed: boolean
}

export type Window = {
  readonly from: PlainDate
  /** Its last day; `null` where the standard asks for no window. */
  readonly until: PlainDate | null
  readonly minutes: number
  readonly part: number
  /** The last day of its last session. */
  readonly last: PlainDate
}

type Sum = { from: PlainDate; last: PlainDate; minutes: number; part: number; confirmed: number }
export type Need = { readonly minutes: number; readonly part: number }

function sumFrom(sessions: readonly Session[], start: number, limit: PlainDate | null): Sum | null {
  const first = sessions[start]
  if (!first) return null
  const sum: Sum = { from: first.from, last: first.from, minutes: 0, part: 0, confirmed: 0 }
  for (let i = start; i < sessions.length; i++) {
    const session = sessions[i]
    if (!session || (limit !== null && session.from >= limit)) break
    if (limit !== null && session.to >= limit) continue
    sum.minutes += session.minutes
    sum.part += session.part
    if (session.confirmed) sum.confirmed += session.minutes
    if (session.to > sum.last) sum.last = session.to
  }
  return sum
}

function days(sum: Sum): number {
  return dayNumber(sum.last) - dayNumber(sum.from)
}

/** Positive when `a` is the better window. The last two only break ties, so that the order of entries never matters. */
function compare(a: Sum, b: Sum, need: Need | null): number {
  if (need) {
    const both = (sum: Sum) => Number(sum.minutes >= need.minutes && sum.part >= need.part)
    const order = both(a) - both(b)
    if (order !== 0) return order
  }
  return (
    a.minutes - b.minutes ||
    a.part - b.part ||
    a.confirmed - b.confirmed ||
    days(a) - days(b) ||
    (a.from < b.from ? 1 : -1)
  )
}

/**
 * The window with the largest sum among those that begin on some session's first day and end on the day before the same
 * date `months` later. Where a part is needed too, a window that satisfies both comes before any other.
 * `sessions` are sorted by their first day.
 */
export function bestWindow(
  sessions: readonly Session[],
  months: number | null,
  need: Need | null = null,
): Window | null {
  let best: Sum | null = null
  let from: PlainDate | null = null
  for (let start = 0; start < sessions.length; start++) {
    const session = sessions[start]
    if (!session || session.from === from) continue
    from = session.from
    const sum = sumFrom(sessions, start, months === null ? null : addMonths(session.from, months))
    if (sum && (best === null || compare(sum, best, need) > 0)) best = sum
    if (months === null) break
  }
  if (!best || best.minutes === 0) return null
  const until = months === null ? null : addDays(addMonths(best.from, months), -1)
  return { from: best.from, until, minutes: best.minutes, part: best.part, last: best.last }
}

/** Whether a session lies wholly in a window. */
export function liesIn(window: Window | null, session: { from: PlainDate; to: PlainDate }): boolean {
  if (!window || session.from < window.from) return false
  return window.until === null || session.to <= window.until
}

/** Whether the sessions of a window end before the day that completes so many months (10 Jan to 9 Jan is 12). */
export function isShorterThan(window: Window, months: number): boolean {
  return window.last < addDays(addMonths(window.from, months), -1)
}
