/** What fairness is reckoned from: what somebody had within the year, and how much they can take. */
export type Share = {
  /** Readings within the last year, those given now among them. */
  readonly year: number
  /** At the same time; who takes twice as much is given twice as much. */
  readonly limit: number
}

/** How far apart the busiest and the least busy are, as shares of what each can take. */
export function spreadOf(shares: readonly Share[]): number {
  const ratios = shares.map(({ year, limit }) => year / Math.max(1, limit))
  return ratios.length === 0 ? 0 : Math.max(...ratios) - Math.min(...ratios)
}

/**
 * No way of giving out so many seats comes below this spread, whoever fits whom: the lowest top that can be had, less the
 * highest bottom that can be had, each by itself. `free`: how many each can still take.
 */
export function leastSpread(readers: readonly (Share & { readonly free: number })[], seats: number): number {
  const top = filled(readers, seats, ({ year, limit }) => (year + 1) / Math.max(1, limit))
  const bottom = filled(readers, seats, ({ year, limit }) => year / Math.max(1, limit))
  const ratios = (given: readonly Share[]) => given.map(({ year, limit }) => year / Math.max(1, limit))
  if (readers.length === 0) return 0
  return Math.max(0, Math.max(...ratios(top)) - Math.min(...ratios(bottom)))
}

/** Seat by seat to whoever comes first by `key`, as long as they have room. */
function filled<T extends Share & { free: number }>(
  readers: readonly T[],
  seats: number,
  key: (one: T) => number,
): T[] {
  const given = readers.map((one) => ({ ...one }))
  for (let left = seats; left > 0; left--) {
    let next: T | undefined
    for (const one of given) if (one.free > 0 && (!next || key(one) < key(next))) next = one
    if (!next) break
    Object.assign(next, { year: next.year + 1, free: next.free - 1 })
  }
  return given
}
