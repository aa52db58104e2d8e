import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ask, assign, pairKey, pairMostFor, type Reader, type Wanting } from '@/lib/rules/assignment'
import { leastSpread, spreadOf } from '@/lib/rules/spread'

const nothing = {
  barred: () => null,
  pairs: new Map<string, number>(),
  again: new Map<string, number>(),
  pairMost: null,
}
const reader = (id: string, more: Partial<Reader> = {}): Reader => ({ id, load: 0, limit: 3, year: 0, ...more })
const wanting = (id: string, more: Partial<Wanting> = {}): Wanting => ({
  id,
  ownerId: `owner of ${id}`,
  place: 0,
  seats: 1,
  taken: [],
  ...more,
})
const whoReads = (ask: Ask) => assign(ask).seated.map(({ applicationId, readerId }) => `${applicationId} ${readerId}`)

describe('assign', () => {
  it('gives a seat to whoever had least of what they can take', () => {
    const readers = [reader('a', { year: 3 }), reader('b', { year: 4, limit: 6 }), reader('c', { year: 2, limit: 1 })]
    expect(whoReads({ ...nothing, wanting: [wanting('1')], readers })).toEqual(['1 b'])
  })

  it('says why: among how many, how much they had, how often with the other one', () => {
    const pairs = new Map([[pairKey('a', 'b'), 2]])
    const readers = [reader('a', { year: 5, load: 1 }), reader('b', { year: 9 })]
    const again = new Map([['a:owner of 1', 1]])
    const [first] = assign({ ...nothing, wanting: [wanting('1', { taken: ['b'] })], readers, pairs, again }).seated
    expect(first?.because).toEqual([
      { code: 'fits', n: 1 },
      { code: 'choice', n: 2 },
      { code: 'year', n: 5 },
      { code: 'load', n: 1, of: 3 },
      { code: 'pair', n: 2 },
      { code: 'again', n: 1 },
    ])
  })

  it('counts among those who may only whoever has room', () => {
    const readers = [reader('a'), reader('b', { limit: 0 }), reader('c', { load: 3 })]
    const [first] = assign({ ...nothing, wanting: [wanting('1')], readers }).seated
    expect(first?.because).toContainEqual({ code: 'choice', n: 1 })
  })

  it('makes room: somebody who may read many hands one on, so that the one nobody else may read is read', () => {
    const readers = [reader('a', { limit: 1 }), reader('b', { limit: 1, year: 1 })]
    const only: Record<string, string[]> = { '1': ['a', 'b'], '2': ['a'] }
    const barred = (who: string, what: string) => (only[what]?.includes(who) ? null : 'category')
    const ask = { ...nothing, readers, barred, wanting: [wanting('1'), wanting('2')] }
    expect(whoReads(ask)).toEqual(['1 b', '2 a'])
  })

  it('where there is not room for all, whoever stands first in line has all readers before the next has any', () => {
    const readers = [reader('a', { limit: 2 }), reader('b', { limit: 1, year: 3 })]
    const only: Record<string, string[]> = { '1': ['a'], '2': ['a', 'b'], '3': ['a', 'b'] }
    const barred = (who: string, what: string) => (only[what]?.includes(who) ? null : 'category')
    const line = ['3', '2', '1'].map((id, place) => wanting(id, { seats: 2, place }))
    const { seated, unseated } = assign({ ...nothing, readers, barred, wanting: line })
    expect(seated.map(({ applicationId, readerId }) => `${applicationId} ${readerId}`)).toEqual(['3 a', '3 b', '2 a'])
    expect(unseated).toEqual([
      { applicationId: '2', seats: 1, because: { proposed: 1, 'at-limit': 1 } },
      { applicationId: '1', seats: 2, because: { 'at-limit': 1, category: 1 } },
    ])
  })

  it('counts why a seat stays empty, each of the pool under one reason', () => {
    const readers = [reader('a', { load: 3 }), reader('b'), reader('c'), reader('d')]
    const barred = (who: string) => (who === 'b' || who === 'c' ? 'conflict' : null)
    const pairs = new Map([[pairKey('d', 'x'), 1]])
    const ask = { ...nothing, readers: [...readers, reader('x')], barred, pairs, pairMost: 1 }
    expect(assign({ ...ask, wanting: [wanting('1', { taken: ['x'] })] }).unseated).toEqual([
      { applicationId: '1', seats: 1, because: { 'at-limit': 1, conflict: 2, pair: 1, reads: 1 } },
    ])
  })

  it('mixes who reads together', () => {
    const readers = ['a', 'b', 'c', 'd'].map((id) => reader(id, { limit: 6 }))
    const ask = { ...nothing, readers, wanting: [1, 2, 3, 4, 5, 6].map((n) => wanting(`${n}`, { seats: 2 })) }
    const { seated } = assign(ask)
    const pairs = ask.wanting.map(({ id }) =>
      seated
        .filter((one) => one.applicationId === id)
        .map(({ readerId }) => readerId)
        .sort()
        .join(''),
    )
    expect(new Set(pairs)).toEqual(new Set(['ab', 'ac', 'ad', 'bc', 'bd', 'cd']))
  })

  it('lets few people read together as often as there is no other way', () => {
    expect(pairMostFor(60, 500)).toBe(6)
    expect(pairMostFor(2, 40)).toBe(80)
  })
})

/** A pool and cases as they may be: bars, loads over their limits, people who read already. */
const asks = fc
  .record({
    readers: fc.array(
      fc.record({
        load: fc.integer({ min: 0, max: 4 }),
        limit: fc.integer({ min: 0, max: 5 }),
        year: fc.integer({ min: 0, max: 20 }),
      }),
      { minLength: 0, maxLength: 9 },
    ),
    cases: fc.array(
      fc.record({ seats: fc.integer({ min: 0, max: 3 }), taken: fc.array(fc.nat(8), { maxLength: 2 }) }),
      {
        maxLength: 14,
      },
    ),
    bars: fc.array(fc.boolean(), { minLength: 126, maxLength: 126 }),
    pairs: fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 4 })), { maxLength: 12 }),
    pairMost: fc.option(fc.integer({ min: 1, max: 4 })),
  })
  .map(({ readers, cases, bars, pairs, pairMost }): Ask => {
    const name = (r: number) => `r${r}`
    const there = (r: number) => r < readers.length
    return {
      readers: readers.map((one, r) => ({ id: name(r), ...one })),
      wanting: cases.map(({ seats, taken }, c) => ({
        id: `c${String(c).padStart(2, '0')}`,
        ownerId: `o${c % 3}`,
        place: (c * 5) % 14,
        seats,
        taken: [...new Set(taken.filter(there))].map(name),
      })),
      barred: (r, c) => (bars[Number(r.slice(1)) * 14 + Number(c.slice(1))] ? 'conflict' : null),
      pairs: new Map(pairs.filter(([a, b]) => a !== b).map(([a, b, n]) => [pairKey(name(a), name(b)), n])),
      again: new Map(),
      pairMost,
    }
  })

const together = (ask: Ask, seated: readonly { applicationId: string; readerId: string }[]) => {
  const inCase = new Map(ask.wanting.map(({ id, taken }) => [id, [...taken]]))
  const met = new Map(ask.pairs)
  for (const { applicationId, readerId } of seated) {
    for (const other of inCase.get(applicationId) ?? []) {
      const key = pairKey(other, readerId)
      met.set(key, (met.get(key) ?? 0) + 1)
    }
    inCase.get(applicationId)?.push(readerId)
  }
  return { inCase, met }
}

describe('whatever is asked', () => {
  it('nobody reads what they may not, more than they take, or one application twice', () =>
    fc.assert(
      fc.property(asks, (ask) => {
        const { seated } = assign(ask)
        for (const { readerId, applicationId } of seated) expect(ask.barred(readerId, applicationId)).toBeNull()
        for (const { id, load, limit } of ask.readers) {
          const given = seated.filter((one) => one.readerId === id).length
          expect(given === 0 || load + given <= limit).toBe(true)
        }
        for (const [, here] of together(ask, seated).inCase) expect(new Set(here).size).toBe(here.length)
      }),
    ))

  it('every seat is given or explained, and none is empty while somebody could sit there', () =>
    fc.assert(
      fc.property(asks, (ask) => {
        const { seated, unseated } = assign(ask)
        const { inCase, met } = together(ask, seated)
        for (const { id, seats } of ask.wanting) {
          const given = seated.filter((one) => one.applicationId === id).length
          const open = unseated.find((one) => one.applicationId === id)
          expect(given + (open?.seats ?? 0)).toBe(seats)
          if (!open) continue
          expect(Object.values(open.because).reduce((sum, n) => sum + n, 0)).toBe(ask.readers.length)
          for (const one of ask.readers) {
            const here = inCase.get(id) ?? []
            const room = one.limit - one.load - seated.filter((other) => other.readerId === one.id).length
            if (room <= 0 || here.includes(one.id) || ask.barred(one.id, id)) continue
            const most = ask.pairMost ?? Number.POSITIVE_INFINITY
            expect(here.some((other) => (met.get(pairKey(other, one.id)) ?? 0) >= most)).toBe(true)
          }
        }
      }),
    ))

  it('whoever comes first in line has as many readers as if nobody came after them', () =>
    fc.assert(
      fc.property(asks, fc.nat(14), (given, upTo) => {
        const ask = { ...given, pairMost: null }
        const first = ask.wanting.filter(({ place }) => place < upTo)
        const among = (all: Ask) => {
          const ids = new Set(first.map(({ id }) => id))
          return assign(all).seated.filter(({ applicationId }) => ids.has(applicationId)).length
        }
        expect(among(ask)).toBe(among({ ...ask, wanting: first }))
      }),
    ))

  it('the same two meet no more often than they may, unless they had before', () =>
    fc.assert(
      fc.property(asks, (ask) => {
        if (ask.pairMost === null) return
        const { met } = together(ask, assign(ask).seated)
        for (const [key, times] of met) expect(times <= Math.max(ask.pairMost, ask.pairs.get(key) ?? 0)).toBe(true)
      }),
    ))

  it('the answer is the same whatever the order of the question', () =>
    fc.assert(
      fc.property(asks, (ask) => {
        const turned = { ...ask, readers: [...ask.readers].reverse(), wanting: [...ask.wanting].reverse() }
        expect(assign(turned)).toEqual(assign(ask))
      }),
    ))

  it('where everybody may read everything, the spread is within one reading of the best there is', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ year: fc.integer({ min: 0, max: 12 }), limit: fc.integer({ min: 1, max: 6 }) }), {
          minLength: 3,
          maxLength: 8,
        }),
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 1, max: 2 }),
        (people, cases, seats) => {
          const readers = people.map((one, r) => ({ id: `r${r}`, load: 0, ...one }))
          const ask = {
            ...nothing,
            readers,
            wanting: Array.from({ length: cases }, (_, c) => wanting(`c${String(c).padStart(2, '0')}`, { seats })),
          }
          const { seated } = assign(ask)
          const spread = spreadOf(
            readers.map(({ id, year, limit }) => ({
              year: year + seated.filter(({ readerId }) => readerId === id).length,
              limit,
            })),
          )
          const best = leastSpread(
            // Nobody sits twice in one case.
            readers.map((one) => ({ ...one, free: Math.min(one.limit, cases) })),
            seated.length,
          )
          expect(spread).toBeGreaterThanOrEqual(best - 1e-9)
          expect(spread).toBeLessThanOrEqual(best + 1 + 1e-9)
        },
      ),
    ))
})
