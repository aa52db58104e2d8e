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

type Sum = { from: PlainDate; limit: PlainDate | null; minutes: number; part: number; confirmed: number }
export type Need = { readonly minutes: number; readonly part: number }

function endsBefore(session: Session, limit: PlainDate | null): boolean {
  return limit === null || session.to < limit
}

/** The last day of the sessions in a window. */
function lastDay(sessions: readonly Session[], { from, limit }: Sum): PlainDate {
  let last = from
  for (const session of sessions) {
    if (session.from >= from && endsBefore(session, limit) && session.to > last) last = session.to
  }
  return last
}

function satisfies(sum: Sum, need: Need): boolean {
  return sum.minutes >= need.minutes && sum.part >= need.part
}

/** Positive when `a` is the better window. The last two only break ties, so that the order of entries never matters. */
function compare(a: Sum, b: Sum, need: Need | null, sessions: readonly Session[]): number {
  const order = need ? Number(satisfies(a, need)) - Number(satisfies(b, need)) : 0
  const more = order || a.minutes - b.minutes || a.part - b.part || a.confirmed - b.confirmed
  if (more !== 0) return more
  const days = daysOf(a, sessions) - daysOf(b, sessions)
  return days || (a.from < b.from ? 1 : -1)
}

function daysOf(sum: Sum, sessions: readonly Session[]): number {
  return dayNumber(lastDay(sessions, sum)) - dayNumber(sum.from)
}

type Running = Pick<Sum, 'minutes' | 'part' | 'confirmed'>

function put(sum: Running, session: Session, sign: 1 | -1): void {
  sum.minutes += sign * session.minutes
  sum.part += sign * session.part
  if (session.confirmed) sum.confirmed += sign * session.minutes
}

/**
 * The window with the largest sum among those that begin on some session's first day and end on the day before the same
 * date `months` later; without `months`, all there is. Where a part is needed too, a window that satisfies both comes
 * before any other. `sessions` are sorted by their first day. One walk: as the window moves on, sessions that end in it
 * join and those that began before it leave.
 */
export function bestWindow(
  sessions: readonly Session[],
  months: number | null,
  need: Need | null = null,
): Window | null {
  const byEnd = [...sessions].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
  const running: Running = { minutes: 0, part: 0, confirmed: 0 }
  let best: Sum | null = null
  let joined = 0
  let left = 0
  for (let first = sessions[0]; first; first = sessions[left]) {
    const { from } = first
    const limit = months === null ? null : addMonths(from, months)
    for (let next = byEnd[joined]; next && endsBefore(next, limit); next = byEnd[++joined]) {
      if (next.from >= from) put(running, next, 1)
    }
    const { minutes, part, confirmed } = running
    const sum: Sum = { from, limit, minutes, part, confirmed }
    if (best === null || compare(sum, best, need, sessions) > 0) best = sum
    if (months === null) break
    for (let gone = sessions[left]; gone?.from === from; gone = sessions[++left]) {
      if (endsBefore(gone, limit)) put(running, gone, -1)
    }
  }
  if (!best || best.minutes === 0) return null
  const until = best.limit && addDays(best.limit, -1)
  return { from: best.from, until, minutes: best.minutes, part: best.part, last: lastDay(sessions, best) }
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
