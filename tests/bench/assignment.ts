import { type Ask, assign, pairKey, pairMostFor, type Reader, type Wanting } from '@/lib/rules/assignment'
import { leastSpread, spreadOf } from '@/lib/rules/spread'

/** 500 applications with two seats each to 60 reviewers who differ in categories, languages, limits and what they had. */
const APPLICATIONS = 500
const REVIEWERS = 60
const SEATS = 2
const RUNS = 5
const MOST_MS = 1000
const CATEGORIES = ['IFA', 'IFS', 'IMHS', 'IMHM-C', 'IMHM-P', 'ECFA', 'ECFS']

/** The same numbers on every machine. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

type Made = Reader & { categories: string[]; languages: string[] }

function plenty(): { ask: Ask; readers: Made[] } {
  const roll = dice(4)
  const readers = Array.from({ length: REVIEWERS }, (_, r): Made => {
    const limit = 15 + Math.floor(roll() * 10)
    const load = Math.floor(roll() * 4)
    const year = load + Math.floor(roll() * 8)
    const languages = r % 5 === 0 ? ['en', 'es'] : ['en']
    return {
      id: `r${String(r).padStart(2, '0')}`,
      load,
      limit,
      year,
      categories: CATEGORIES.filter(() => roll() < 0.7),
      languages,
    }
  })
  const cases = Array.from({ length: APPLICATIONS }, (_, c) => ({
    id: `c${String(c).padStart(3, '0')}`,
    ownerId: `o${c}`,
    place: c,
    seats: SEATS,
    taken: [],
    category: CATEGORIES[Math.floor(roll() * CATEGORIES.length)] ?? 'IFA',
    language: roll() < 0.1 ? 'es' : 'en',
  }))
  const conflicts = new Set<string>()
  for (const { id } of readers) for (const { ownerId } of cases) if (roll() < 0.02) conflicts.add(`${id}:${ownerId}`)
  const pairs = new Map<string, number>()
  for (let n = 0; n < 300; n++) {
    const one = readers[Math.floor(roll() * REVIEWERS)]?.id ?? ''
    const two = readers[Math.floor(roll() * REVIEWERS)]?.id ?? ''
    if (one !== two) pairs.set(pairKey(one, two), (pairs.get(pairKey(one, two)) ?? 0) + 1)
  }
  const reader = new Map(readers.map((made) => [made.id, made]))
  const wanting = new Map(cases.map((made) => [made.id, made]))
  const barred = (readerId: string, applicationId: string): string | null => {
    const who = reader.get(readerId)
    const what = wanting.get(applicationId)
    if (!who || !what) return 'unknown'
    if (conflicts.has(`${readerId}:${what.ownerId}`)) return 'conflict'
    if (!who.categories.includes(what.category)) return 'category'
    return who.languages.includes(what.language) ? null : 'language'
  }
  const ask = { wanting: cases satisfies Wanting[], readers, barred, pairs, again: new Map<string, number>() }
  return { ask: { ...ask, pairMost: pairMostFor(REVIEWERS, 300 + APPLICATIONS) }, readers }
}

/** `npm run bench assignment`: time, and the spread of a year's work beside the best that could be had at all. */
export function benchAssignment(): void {
  const { ask, readers } = plenty()
  const times: number[] = []
  let made = assign(ask)
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now()
    made = assign(ask)
    times.push(performance.now() - begun)
  }
  const time = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
  const given = (id: string) => made.seated.filter(({ readerId }) => readerId === id).length
  const barred = made.seated.filter(
    ({ readerId, applicationId }) => ask.barred(readerId, applicationId) !== null,
  ).length
  const over = readers.filter(({ id, load, limit }) => given(id) > 0 && load + given(id) > limit).length
  const shares = readers.map((one) => ({ ...one, year: one.year + given(one.id) }))
  const best = leastSpread(
    readers.map((one) => ({ ...one, free: one.limit - one.load })),
    made.seated.length,
  )
  const met = new Map(ask.pairs)
  for (const { id } of ask.wanting) {
    const [one, two] = made.seated.filter(({ applicationId }) => applicationId === id)
    if (one && two) {
      const key = pairKey(one.readerId, two.readerId)
      met.set(key, (met.get(key) ?? 0) + 1)
    }
  }
  const before = spreadOf(readers)
  const after = spreadOf(shares)
  const most = Math.max(...met.values())
  const open = made.unseated.reduce((sum, { seats }) => sum + seats, 0)
  console.log(
    `${APPLICATIONS} applications × ${SEATS} seats to ${REVIEWERS} reviewers: ${time.toFixed(0)} ms (at most ${MOST_MS})`,
  )
  console.log(
    `seats given ${made.seated.length}, left open ${open}; conflicts or misfits ${barred}; over a limit ${over}`,
  )
  console.log(
    `spread of the year's work, as a share of each limit: ${before.toFixed(3)} before, ${after.toFixed(3)} after; no way comes below ${best.toFixed(3)}`,
  )
  console.log(`the same two together: at most ${most} times (limit ${ask.pairMost})`)
  const kept = time <= MOST_MS && barred === 0 && over === 0 && most <= (ask.pairMost ?? most)
  if (!kept) throw new Error('assignment does not keep what it promises')
}
