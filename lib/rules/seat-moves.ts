import type { Seating } from './seating'

/**
 * Application by application as they stand in line: each seat to whoever has had least, or one that somebody frees by
 * handing another on. Nobody loses a seat by it, so that what comes later takes nothing from what came before.
 */
export function fill(seating: Seating): void {
  for (const c of seating.cases.keys())
    while (seating.missing(c) > 0 && (sitLeast(seating, c) || makeRoom(seating, c)));
}

/** What is still free goes to anybody who has room. */
export function fillDirectly(seating: Seating): void {
  for (const c of seating.cases.keys()) while (seating.missing(c) > 0 && sitLeast(seating, c));
}

function sitLeast(seating: Seating, c: number): boolean {
  let best: { r: number; share: number; repeats: number } | null = null
  for (const r of seating.readers.keys()) {
    if (seating.free(r) <= 0) continue
    const share = seating.share(r, 1)
    if (best && share > best.share) continue
    if (!seating.suits(r, c)) continue
    const repeats = seating.repeats(r, c)
    if (!best || share < best.share || repeats < best.repeats) best = { r, share, repeats }
  }
  if (best) seating.sit(best.r, c)
  return best !== null
}

type Step = { from: number; c: number } | null

/** Everybody to whom a seat can travel from `starts`, each step handing one application on; with the way there. */
function reach(seating: Seating, starts: readonly number[]): Map<number, Step> {
  const ways = new Map<number, Step>(starts.map((r) => [r, null]))
  for (const from of ways.keys()) {
    for (const c of seating.casesOf(from)) {
      for (const r of seating.readers.keys()) {
        if (!ways.has(r) && seating.suits(r, c, from)) ways.set(r, { from, c })
      }
    }
  }
  return ways
}

/** Hands one application on at each step; all or, where the same two would meet too often, nothing. */
function travel(seating: Seating, ways: Map<number, Step>, end: number): { start: number; undo(): void } | null {
  const steps: { from: number; to: number; c: number }[] = []
  let at = end
  for (let step = ways.get(at); step; step = ways.get(at)) {
    steps.push({ from: step.from, to: at, c: step.c })
    at = step.from
  }
  const move = (from: number, to: number, c: number) => {
    seating.leave(from, c)
    seating.sit(to, c)
  }
  const undo = () => {
    for (const { from, to, c } of [...steps].reverse()) move(to, from, c)
  }
  for (const { from, to, c } of steps) move(from, to, c)
  const tooOften = steps.some(({ c }) => {
    const here = seating.inCase(c)
    return here.some((one) => here.some((two) => one !== two && seating.pairsNow(one, two) > seating.pairMost))
  })
  if (!tooOften) return { start: at, undo }
  undo()
  return null
}

/** A seat nobody with room may take: somebody who may hands another application on. */
function makeRoom(seating: Seating, c: number): boolean {
  const starts = [...seating.readers.keys()].filter((r) => seating.suits(r, c))
  const ways = reach(seating, starts)
  const ends = [...ways.keys()].filter((r) => seating.free(r) > 0).sort((a, b) => least(seating, a, b))
  for (const end of ends) {
    const went = travel(seating, ways, end)
    if (!went) continue
    if (seating.suits(went.start, c)) {
      seating.sit(went.start, c)
      return true
    }
    went.undo()
  }
  return false
}

const least = (seating: Seating, a: number, b: number) => seating.share(a, 1) - seating.share(b, 1) || a - b

/** As long as somebody busier can hand something on, by however many hands, to somebody less busy, they do. */
export function balance(seating: Seating): void {
  const busiest = () => [...seating.readers.keys()].sort((a, b) => seating.share(b) - seating.share(a) || a - b)
  let again = true
  while (again) again = busiest().some((r) => lighten(seating, r))
}

const EPSILON = 1e-9

function lighten(seating: Seating, busy: number): boolean {
  if (seating.casesOf(busy).size === 0) return false
  const ways = reach(seating, [busy])
  const ends = [...ways.keys()]
    .filter((r) => r !== busy && seating.free(r) > 0 && seating.share(r, 1) < seating.share(busy) - EPSILON)
    .sort((a, b) => least(seating, a, b))
  return ends.some((end) => travel(seating, ways, end) !== null)
}

const PASSES = 3

/** Two readers change seats where that repeats less; nobody’s load changes by it. */
export function mixPairs(seating: Seating): void {
  for (let pass = 0; pass < PASSES; pass++) {
    let better = false
    for (const c of seating.cases.keys())
      for (const r of [...seating.given(c)]) better = swapAway(seating, r, c) || better
    if (!better) return
  }
}

/** The swap that saves most, if any saves at all. */
function swapAway(seating: Seating, r: number, c: number): boolean {
  const here = seated(seating, r, c)
  if (here === 0) return false
  let best: { s: number; d: number; saves: number } | null = null
  for (const d of seating.cases.keys()) {
    if (d === c || !seating.given(d).some((s) => s !== r)) continue
    if (!seating.suitsAny(r, d)) continue
    for (const s of seating.given(d)) {
      if (!seating.suits(r, d, s) || !seating.suits(s, c, r)) continue
      const saves = here + seated(seating, s, d) - seating.repeats(r, d, s) - seating.repeats(s, c, r)
      if (saves > (best?.saves ?? 0)) best = { s, d, saves }
    }
  }
  if (!best) return false
  const { s, d } = best
  seating.leave(r, c)
  seating.leave(s, d)
  seating.sit(r, d)
  seating.sit(s, c)
  return true
}

/** What a seat that is taken repeats, not counting itself. */
function seated(seating: Seating, r: number, c: number): number {
  return seating.repeats(r, c) - (seating.inCase(c).length - 1)
}
