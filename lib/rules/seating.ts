import type { Ask, Reader, Wanting } from './assignment'

/**
 * An assignment while it is being made: who sits where, counted so that each question is answered at once. Applications
 * are numbers here by their place in line, readers by their ids, so that nothing hangs on the order they came in.
 */
export class Seating {
  readonly cases: readonly Wanting[]
  readonly readers: readonly Reader[]
  readonly pairMost: number
  private readonly bars: (string | null)[][]
  private readonly agains: number[][]
  private readonly before: number[][]
  private readonly together: number[][]
  private readonly seats: number[][]
  private readonly fixed: number[][]
  private readonly owned: Set<number>[]

  constructor({ wanting, readers, barred, pairs, again, pairMost }: Ask) {
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
    this.cases = [...wanting].sort((a, b) => a.place - b.place || byId(a, b))
    this.readers = [...readers].sort(byId)
    this.pairMost = pairMost ?? Number.POSITIVE_INFINITY
    const place = new Map(this.readers.map(({ id }, r) => [id, r]))
    this.bars = this.readers.map(({ id }) => this.cases.map((one) => barred(id, one.id)))
    this.agains = this.readers.map(({ id }) => this.cases.map((one) => again.get(`${id}:${one.ownerId}`) ?? 0))
    this.before = this.readers.map((one) =>
      this.readers.map((two) => pairs.get(one.id < two.id ? `${one.id}:${two.id}` : `${two.id}:${one.id}`) ?? 0),
    )
    this.together = this.before.map((row) => [...row])
    this.seats = this.cases.map(() => [])
    this.fixed = this.cases.map(({ taken }) => taken.flatMap((id) => place.get(id) ?? []))
    this.owned = this.readers.map(() => new Set())
  }

  bar = (r: number, c: number): string | null => this.bars[r]?.[c] ?? null
  again = (r: number, c: number): number => this.agains[r]?.[c] ?? 0
  pairsBefore = (r: number, other: number): number => this.before[r]?.[other] ?? 0
  pairsNow = (r: number, other: number): number => this.together[r]?.[other] ?? 0

  /** Who was given a seat here now, and everybody who reads it. */
  given = (c: number): readonly number[] => this.seats[c] ?? []
  inCase = (c: number): readonly number[] => [...(this.fixed[c] ?? []), ...this.given(c)]
  /** The applications given to a reader now. */
  casesOf = (r: number): ReadonlySet<number> => this.owned[r] ?? new Set()
  missing = (c: number): number => (this.cases[c]?.seats ?? 0) - this.given(c).length

  free(r: number): number {
    const reader = this.readers[r]
    return reader ? reader.limit - reader.load - this.casesOf(r).size : 0
  }

  /** A reader's share of the year if they had so many more, of what they take at a time. */
  share(r: number, more = 0): number {
    const reader = this.readers[r]
    return reader ? (reader.year + this.casesOf(r).size + more) / Math.max(1, reader.limit) : 0
  }

  /** Whether somebody could sit here if they had room and `leaving` left. */
  suits(r: number, c: number, leaving?: number): boolean {
    if (this.bar(r, c) !== null) return false
    const others = this.inCase(c)
    if (others.includes(r)) return false
    if (this.pairMost === Number.POSITIVE_INFINITY) return true
    return others.every((other) => other === leaving || this.pairsNow(r, other) < this.pairMost)
  }

  /** The same, whoever might leave. */
  suitsAny(r: number, c: number): boolean {
    return this.bar(r, c) === null && !this.inCase(c).includes(r)
  }

  /** How much a seat repeats what was before: the same two together, the same reader for the same applicant. */
  repeats(r: number, c: number, leaving?: number): number {
    let sum = this.again(r, c)
    for (const other of this.inCase(c)) if (other !== r && other !== leaving) sum += this.pairsNow(r, other)
    return sum
  }

  whyNot(r: number, c: number): string | null {
    if (this.given(c).includes(r)) return 'proposed'
    if (this.inCase(c).includes(r)) return 'reads'
    const bar = this.bar(r, c)
    if (bar) return bar
    if (this.free(r) <= 0) return 'at-limit'
    return this.suits(r, c) ? null : 'pair'
  }

  sit(r: number, c: number): void {
    this.meet(r, c, 1)
    this.seats[c]?.push(r)
    this.owned[r]?.add(c)
  }

  leave(r: number, c: number): void {
    const seats = this.seats[c] ?? []
    seats.splice(seats.indexOf(r), 1)
    this.owned[r]?.delete(c)
    this.meet(r, c, -1)
  }

  private meet(r: number, c: number, by: number): void {
    for (const other of this.inCase(c)) {
      for (const [one, two] of [
        [r, other],
        [other, r],
      ] as const) {
        const row = this.together[one]
        if (row) row[two] = (row[two] ?? 0) + by
      }
    }
  }
}
