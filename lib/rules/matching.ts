/**
 * A largest assignment of `right` things to `left` places, each used once (augmenting paths). Earlier things are tried
 * first. Answers, for each place, the thing that fills it.
 */
export function assign(
  left: number,
  right: number,
  fits: (place: number, thing: number) => boolean,
): (number | undefined)[] {
  const placeOf = new Map<number, number>()

  function fill(place: number, tried: Set<number>): boolean {
    for (let thing = 0; thing < right; thing++) {
      if (tried.has(thing) || !fits(place, thing)) continue
      tried.add(thing)
      const holder = placeOf.get(thing)
      if (holder === undefined || fill(holder, tried)) {
        placeOf.set(thing, place)
        return true
      }
    }
    return false
  }

  for (let place = 0; place < left; place++) fill(place, new Set())
  const filled = new Array<number | undefined>(left).fill(undefined)
  for (const [thing, place] of placeOf) filled[place] = thing
  return filled
}
