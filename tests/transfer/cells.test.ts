import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, unguarded } from '@/lib/core/formula-guard'
import { dayCell, orderOf } from '@/lib/transfer/schema/day-cell'
import { hoursCell } from '@/lib/transfer/schema/hours-cell'
import { plain, wordsOf } from '@/lib/transfer/schema/words'

describe('days as spreadsheets hold them', () => {
  const day = (typed: string, order: 'mdy' | 'dmy' = 'mdy') => {
    const read = dayCell(typed, order, 2026)
    return read.ok ? read.day : read.code
  }
  it.each([
    ['3/4/25', '2025-03-04'],
    ['03/04/2025', '2025-03-04'],
    ['3-4-2025', '2025-03-04'],
    ['3.4.2025', '2025-03-04'],
    ['12/31/99', '1999-12-31'],
    ['1/2/36', '2036-01-02'],
    ['1/2/37', '1937-01-02'],
    ['2025-03-04', '2025-03-04'],
    ['2025-3-4', '2025-03-04'],
    ['2025/03/04', '2025-03-04'],
    ['20250304', '2025-03-04'],
    ['2025-03-04T00:00:00', '2025-03-04'],
    ['2025-03-04 12:30:00', '2025-03-04'],
    ['3/4/2025 12:00 AM', '2025-03-04'],
    ['4-Mar-2025', '2025-03-04'],
    ['4-Mar-25', '2025-03-04'],
    ['04 mar. 2025', '2025-03-04'],
    ['Mar 4, 2025', '2025-03-04'],
    ['March 4th 2025', '2025-03-04'],
    ['Tuesday, March 4, 2025', '2025-03-04'],
    ['4 de marzo de 2025', '2025-03-04'],
    ['4-ene-25', '2025-01-04'],
    ['martes, 4 de marzo de 2025', '2025-03-04'],
    ['45720', '2025-03-04'],
    ['45720.5', '2025-03-04'],
    ['45720,75', '2025-03-04'],
    [' 3/4/25 ', '2025-03-04'],
    ['', 'missing'],
    ['Mar-25', 'noDay'],
    ['3/2025', 'noDay'],
    ['2025', 'noDay'],
    ['2/30/2025', 'impossible'],
    ['13/4/2025', 'otherOrder'],
    ['2025-02-29', 'impossible'],
    ['soon', 'unclear'],
    ['4-Foo-2025', 'unclear'],
    ['######', 'unclear'],
    ['=TODAY()', 'unclear'],
    ['99999', 'unclear'],
  ])('%j is %s', (typed, expected) => {
    expect(day(typed)).toBe(expected)
  })

  it('reads the day first where that is the order, and says when another reading is possible', () => {
    expect(day('3/4/25', 'dmy')).toBe('2025-04-03')
    expect(day('3/13/25', 'dmy')).toBe('otherOrder')
    const ambiguous = (typed: string) => {
      const read = dayCell(typed, 'mdy', 2026)
      return read.ok && read.ambiguous
    }
    expect(['3/4/25', '3/13/25', '4/4/25', '2025-03-04', '45720'].map(ambiguous)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('takes the order from days that can only be read one way', () => {
    expect(orderOf(['3/4/25', '13/4/25'], 'mdy')).toBe('dmy')
    expect(orderOf(['3/4/25', '4/13/25'], 'dmy')).toBe('mdy')
    expect(orderOf(['3/4/25', '2025-03-13'], 'dmy')).toBe('dmy')
  })

  it('gives every day back that it is given, however it is written', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 49_900 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)
        const iso = date.toISOString().slice(0, 10)
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
        for (const typed of [String(serial), iso, `${m}/${d}/${y}`, `${d}-${months[m - 1]}-${y}`])
          expect(day(typed)).toBe(iso)
        expect(day(`${d}.${m}.${y}`, 'dmy')).toBe(iso)
      }),
    )
  })
})

describe('hours as spreadsheets hold them', () => {
  it.each([
    ['1.5', '1.5'],
    ['1,5', '1,5'],
    ['1:30', '1:30'],
    ['1:30:00', '1:30'],
    ['1.33333333333', '1:20'],
    ['0,666666', '0:40'],
    ['2.000000', '2'],
    ['6', '6'],
    ['2 h 30', '2 h 30'],
    ['1,500', 'thousands'],
    ['1.500', 'thousands'],
    ['1,000.5', 'thousands'],
    ['0.0625', 'unclear'],
  ])('%j is %s', (cell, expected) => {
    const read = hoursCell(cell)
    expect(read.ok ? read.typed : read.code).toBe(expected)
  })
})

describe('words', () => {
  const find = (list: Parameters<typeof wordsOf>[0], word: string) => wordsOf(list, {}).get(plain(word))
  it.each([
    ['domains', 'Reflection', ['reflection']],
    ['domains', 'REFLEXIÓN', ['reflection']],
    ['domains', 'law-regulation-policy', ['law-regulation-policy']],
    ['domains', 'Law, Regulation & Agency Policy', ['law-regulation-policy']],
    ['domains', 'Leyes, reglamentos y políticas de la agencia', ['law-regulation-policy']],
    ['domains', 'flying', undefined],
    ['tracks', 'imh-e', ['IMH-E']],
    ['tracks', 'IMH', ['IMH-E']],
    ['tracks', 'Pregnancy to 36 months', ['IMH-E']],
    ['tracks', 'both', ['IMH-E', 'ECMH-E']],
    ['workKinds', 'Prevention or early intervention', ['prevention']],
    ['workKinds', 'tratamiento', ['treatment']],
    ['formats', 'Group', ['group']],
    ['concerns', 'My own practice', ['own-practice']],
    ['yesNo', 'Sí', ['yes']],
    ['yesNo', 'X', ['yes']],
    ['yesNo', 'FALSO', ['no']],
    ['yesNo', '–', ['no']],
    ['yesNo', 'maybe', undefined],
  ] as const)('%s knows %j as %j', (list, word, expected) => {
    expect(find(list, word)).toEqual(expected)
  })
})

describe('a cell that looks like a formula', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', "'=x", "''@x"])('%j is written as text', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
  })

  it('comes back as it was; any other is left alone', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(unguarded(guarded(text))).toBe(text)))
    const tricky = fc.stringMatching(/^'*[=+\-@\t]?[a-z']*$/)
    fc.assert(fc.property(tricky, (text) => void expect(unguarded(guarded(text))).toBe(text)))
    expect(["'70s music", 'plain', ''].map(guarded)).toEqual(["'70s music", 'plain', ''])
    expect(unguarded("'70s music")).toBe("'70s music")
  })
})
