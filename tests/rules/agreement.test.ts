import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement, agreementOfMany, kappaShown, type Said, strengthOf } from '@/lib/rules/agreement'

/** A table of counts: rows are what the one said, columns what the other said. */
const table = (rows: readonly (readonly number[])[]): Said[] =>
  rows.flatMap((row, a) => row.map((n, b) => ({ a: String(a), b: String(b), n })))

describe('agreement', () => {
  it.each([
    // J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd ed. 2003, table 18.1: .68.
    [
      'psychotic, neurotic, organic',
      [
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ],
      0.89,
      0.6765,
    ],
    // The examples of https://en.wikipedia.org/wiki/Cohen%27s_kappa: 50 grant proposals; the same share, unlike margins.
    [
      'grant proposals',
      [
        [20, 5],
        [10, 15],
      ],
      0.7,
      0.4,
    ],
    [
      '60 of 100, one way',
      [
        [45, 15],
        [25, 15],
      ],
      0.6,
      0.1304,
    ],
    [
      '60 of 100, another way',
      [
        [25, 35],
        [5, 35],
      ],
      0.6,
      0.2593,
    ],
  ])('is as published: %s', (_, rows, share, kappa) => {
    const found = agreement(table(rows))
    expect(found.share).toBeCloseTo(share, 10)
    expect(found.kappa).toBeCloseTo(kappa, 4)
  })

  it('is undefined where nothing was judged, or where both said one thing of everything', () => {
    expect(agreement([])).toEqual({ n: 0, same: 0, share: null, kappa: null })
    expect(agreement([{ a: '3', b: '3', n: 12 }])).toEqual({ n: 12, same: 12, share: 1, kappa: null })
  })

  it('is defined where one never varies: nothing beyond chance', () => {
    expect(
      agreement([
        { a: '3', b: '3', n: 6 },
        { a: '3', b: '4', n: 4 },
      ]),
    ).toMatchObject({ share: 0.6, kappa: 0 })
  })

  it('is whole for those who always agree on several things, and below nothing for those who never do', () => {
    expect(
      agreement(
        table([
          [5, 0],
          [0, 5],
        ]),
      ).kappa,
    ).toBe(1)
    expect(
      agreement(
        table([
          [0, 5],
          [5, 0],
        ]),
      ).kappa,
    ).toBe(-1)
  })

  const said = fc.array(
    fc.record({ a: fc.constantFrom('1', '2', '3'), b: fc.constantFrom('1', '2', '3'), n: fc.nat(30) }),
  )

  it('stays between minus one and one, and is one only where they always agree', () =>
    fc.assert(
      fc.property(said, (rows) => {
        const { kappa, share } = agreement(rows)
        if (kappa === null) return
        expect(kappa).toBeGreaterThanOrEqual(-1)
        expect(kappa).toBeLessThanOrEqual(1)
        expect(kappa === 1).toBe(share === 1)
      }),
    ))

  it('of many pairs does not depend on who stands first, and counts each thing once', () =>
    fc.assert(
      fc.property(said, (rows) => {
        const turned = rows.map(({ a, b, n }) => ({ a: b, b: a, n }))
        expect(agreementOfMany(turned)).toEqual(agreementOfMany(rows))
        expect(agreementOfMany(rows).n).toBe(agreement(rows).n)
        expect(agreementOfMany(rows).share).toBe(agreement(rows).share)
      }),
    ))

  it('is shown with two digits, and never as a zero with a sign', () => {
    expect([0.6765, -0.125, -0.004, 0.004, 1].map(kappaShown)).toEqual([0.68, -0.12, 0, 0, 1])
    expect(Object.is(kappaShown(-0.004), 0)).toBe(true)
  })

  it('is said in words, and not where there is too little', () => {
    const words = [-0.1, 0, 0.2, 0.21, 0.41, 0.61, 0.81, null].map((kappa) => strengthOf({ n: 10, kappa }))
    expect(words).toEqual(['poor', 'slight', 'slight', 'fair', 'moderate', 'substantial', 'almostPerfect', 'undefined'])
    expect(strengthOf({ n: 9, kappa: 1 })).toBe('few')
  })
})
