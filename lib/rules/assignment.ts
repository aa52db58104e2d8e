import { balance, fill, fillDirectly, mixPairs } from './seat-moves'
import { Seating } from './seating'

/** An application with seats for readers that nobody has yet. */
export type Wanting = {
  readonly id: string
  readonly ownerId: string
  /** Where there is not room for all, the lower comes first. */
  readonly place: number
  /** How many readers are missing. */
  readonly seats: number
  /** Who reads it already. */
  readonly taken: readonly string[]
}

export type Reader = {
  readonly id: string
  /** Open reviews now, and how many at the same time they take. */
  readonly load: number
  readonly limit: number
  /** Readings within the last year. */
  readonly year: number
}

export type Ask = {
  readonly wanting: readonly Wanting[]
  readonly readers: readonly Reader[]
  /** Why somebody may not read an application at all (a conflict, the wrong category …); `null`: they may. */
  barred(readerId: string, applicationId: string): string | null
  /** How often two people read the same application within the last year; `pairKey` names the two. */
  readonly pairs: ReadonlyMap<string, number>
  /** How often somebody read something of this applicant: `reader:owner`. */
  readonly again: ReadonlyMap<string, number>
  /** So often in a year the same two read together and no more; `null`: as often as it comes. */
  readonly pairMost: number | null
}

export type Because = { readonly code: string; readonly n: number; readonly of?: number }

export type Seated = { readonly applicationId: string; readonly readerId: string; readonly because: readonly Because[] }

export type Unseated = {
  readonly applicationId: string
  readonly seats: number
  /** Reason → for how many of the pool it is the one. */
  readonly because: Readonly<Record<string, number>>
}

export type Assignment = { readonly seated: readonly Seated[]; readonly unseated: readonly Unseated[] }

/** Two people, in either order. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}:${other}` : `${other}:${one}`
}

/** The same two may always read together so often in a year, and otherwise twice as often as chance would have it. */
const PAIR_LEAST = 6

/** How often the same two may read together in a year, where `meetings` take place among so many people. */
export function pairMostFor(people: number, meetings: number): number {
  const possible = Math.max(1, (people * (people - 1)) / 2)
  return Math.max(PAIR_LEAST, 2 * Math.ceil(meetings / possible))
}

/**
 * Who reads what: as many seats as can be filled, those of whoever comes first before others, nobody barred or over their
 * limit, the year's work as even as can be relative to what each takes, and the same two together as seldom as that allows. The same question has the same answer.
 */
export function assign(ask: Ask): Assignment {
  const seating = new Seating(ask)
  fill(seating)
  balance(seating)
  mixPairs(seating)
  fillDirectly(seating)
  return { seated: seated(seating), unseated: unseated(seating) }
}

function seated(seating: Seating): Seated[] {
  return seating.cases.flatMap((one, c) =>
    seating.given(c).map((r) => {
      const reader = seating.readers[r]
      if (!reader) throw new Error('a seat is given to one of the readers')
      const { id: readerId, load, limit, year } = reader
      const others = seating.inCase(c).filter((other) => other !== r)
      const because = [
        { code: 'fits', n: 1 },
        {
          code: 'choice',
          n: seating.readers.filter((one, other) => one.load < one.limit && seating.bar(other, c) === null).length,
        },
        { code: 'year', n: year },
        { code: 'load', n: load, of: limit },
        ...(others.length > 0 ? [{ code: 'pair', n: Math.max(...others.map((o) => seating.pairsBefore(r, o))) }] : []),
        ...(seating.again(r, c) > 0 ? [{ code: 'again', n: seating.again(r, c) }] : []),
      ]
      return { applicationId: one.id, readerId, because }
    }),
  )
}

function unseated(seating: Seating): Unseated[] {
  return seating.cases.flatMap((one, c) => {
    const seats = seating.missing(c)
    if (seats === 0) return []
    const because: Record<string, number> = {}
    for (const r of seating.readers.keys()) {
      const why = seating.whyNot(r, c)
      if (why) because[why] = (because[why] ?? 0) + 1
    }
    return [{ applicationId: one.id, seats, because }]
  })
}
