import type { Readers } from './settings'

/** How many readers a reading has, as it was copied when the application was sent. */
export function seatsOf(readers: string): number {
  const seats: Record<Readers, number> = { none: 0, one: 1, two: 2, tiers: 2 }
  return Object.hasOwn(seats, readers) ? seats[readers as Readers] : 0
}

/** One reader of a reading who has neither declined nor been removed or closed; `recommendation` is `null` before they are in. */
export type Read<R extends string = string> = {
  readonly kind: string
  readonly tier: number
  readonly recommendation: R | null
}

export type ReadingOutcome<R extends string = string> =
  | { is: 'open' }
  /** The first tier is in, and nobody of the second is there yet. */
  | { is: 'nextTier' }
  /** Everybody is in, and they do not recommend the same. */
  | { is: 'differs' }
  | { is: 'settled'; how: 'one' | 'agreed' | 'third'; recommendation: R }

/**
 * What a reading has come to. Readers who were asked beyond the seats count as well: all have to be in, and recommend the
 * same. Where they differ, a third reader makes the majority; if there is none even so, the coordinator decides.
 */
export function readingOutcome<R extends string>(readers: string, reads: readonly Read<R>[]): ReadingOutcome<R> {
  const formal = reads.filter(({ kind }) => kind === 'formal')
  const said = formal.flatMap(({ recommendation }) => recommendation ?? [])
  const firstIn = formal.some(({ tier, recommendation }) => tier === 1 && recommendation !== null)
  if (readers === 'tiers' && firstIn && !formal.some(({ tier }) => tier === 2)) return { is: 'nextTier' }
  const [first] = said
  if (first === undefined || said.length < Math.max(seatsOf(readers), formal.length)) return { is: 'open' }
  if (said.every((one) => one === first)) {
    return { is: 'settled', how: said.length === 1 ? 'one' : 'agreed', recommendation: first }
  }
  const thirds = reads.flatMap(({ kind, recommendation }) => (kind === 'third' ? (recommendation ?? []) : []))
  if (thirds.length === 0) return { is: 'differs' }
  const all = [...said, ...thirds]
  const most = all.find((one) => all.filter((other) => other === one).length * 2 > all.length)
  return most === undefined ? { is: 'differs' } : { is: 'settled', how: 'third', recommendation: most }
}
