import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { bestWindow, isShorterThan } from '@/lib/rules/windows'
import { but, entry, judged, portfolio, verdict } from './cases'

type Row = [id: string, from: string, to: string, hours: number, more?: object]

const withRsc = (category: 'IMHS' | 'IMHM-C' | 'IFS', rows: Row[], edition = '2025') => {
  const doc = portfolio(edition, category)
  return { ...doc, rsc: rows.map(([id, from, to, hours, more]) => but(doc.rsc[0], { id, from, to, hours, ...more })) }
}
const about = { concerns: 'rsc-provided' }
const open = { confirmed: false }

describe('the best 24 months', () => {
  it.each([
    ['its last day is the day before the same date', '2024-01-10', '2026-01-09', true],
    ['not the same date', '2024-01-10', '2026-01-10', false],
    ['from 29 February to 27 February', '2024-02-29', '2026-02-27', true],
    ['not to 28 February', '2024-02-29', '2026-02-28', false],
    ['from 28 February to 27 February', '2024-02-28', '2026-02-27', true],
    ['from 31 January', '2024-01-31', '2026-01-30', true],
  ])('%s: %s to %s', (_, first, last, inside) => {
    const doc = withRsc('IMHS', [
      ['a', first, first, 25],
      ['b', last, last, 25],
    ])
    expect(judged(doc, 'rsc.received').counted).toBe(inside ? 50 : 25)
  })

  it('counts only entries that lie wholly inside', () => {
    const one = judged(
      withRsc('IMHS', [
        ['a', '2023-01-01', '2023-06-30', 30],
        ['b', '2024-12-01', '2025-02-01', 20],
        ['c', '2025-03-01', '2025-03-01', 5],
      ]),
      'rsc.received',
    )
    expect(one).toMatchObject({ status: 'unmet', counted: 30 })
    expect(entry(one, 'b')).toMatchObject({ counted: 0, reason: 'outside-window' })
    expect(entry(one, 'c')).toMatchObject({ counted: 0, reason: 'outside-window' })
    expect(one.explanation).toContain('Shown are the best 24 months: Jan 1, 2023 to Dec 31, 2024.')
  })

  it('holds no run longer than itself, and says so', () => {
    const one = judged(withRsc('IMHS', [['a', '2023-01-01', '2025-06-30', 60]]), 'rsc.received')
    expect(one).toMatchObject({ status: 'unmet', counted: 0 })
    expect(entry(one, 'a')).toMatchObject({ counted: 0, reason: 'outside-window' })
    expect(entry(one, 'a').explanation).toContain('Split it')
  })

  it('takes the best window of confirmed hours, and the best with pending hours less that', () => {
    const one = judged(
      withRsc('IMHS', [
        ['a', '2021-01-01', '2021-12-31', 30],
        ['b', '2025-01-01', '2025-12-31', 20],
        ['c', '2025-02-01', '2025-12-31', 31, open],
      ]),
      'rsc.received',
    )
    expect(one).toMatchObject({ status: 'pending', counted: 30, pending: 21 })
    expect(entry(one, 'c')).toMatchObject({ counted: 0, pending: 31, reason: 'unconfirmed' })
  })

  it('in edition 2023 bounds the 24 hours of an FS, in 2025 not', () => {
    const rows: Row[] = [
      ['a', '2021-01-01', '2021-12-31', 12],
      ['b', '2025-01-01', '2025-12-31', 12],
    ]
    expect(judged(withRsc('IFS', rows, '2023'), 'rsc.received')).toMatchObject({ status: 'unmet', counted: 12 })
    expect(judged(withRsc('IFS', rows, '2025'), 'rsc.received')).toMatchObject({ status: 'met', counted: 24 })
  })
})

describe('one window for the total and the part', () => {
  const received = (rows: Row[]) => {
    const { requirements } = verdict(withRsc('IMHM-C', rows))
    const of = (code: string) => requirements.find((one) => one.code === code)
    return [of('rsc.received'), of('rsc.about-provided')]
  }

  it('shows the window that satisfies both, though another holds more hours', () => {
    const [total, part] = received([
      ['a', '2021-01-01', '2021-12-31', 70],
      ['b', '2024-01-01', '2024-12-31', 26],
      ['c', '2024-01-01', '2025-12-31', 25, about],
    ])
    expect(total).toMatchObject({ status: 'met', counted: 51, pending: 0 })
    expect(part).toMatchObject({ status: 'met', counted: 25, pending: 0 })
  })

  it('is not met by two windows', () => {
    const [total, part] = received([
      ['a', '2021-01-01', '2021-12-31', 60],
      ['c', '2024-01-01', '2025-12-31', 30, about],
    ])
    expect(total).toMatchObject({ status: 'met', counted: 60 })
    expect(part).toMatchObject({ status: 'unmet', counted: 0 })
  })

  it('is pending when confirming would make one window satisfy both', () => {
    const [total, part] = received([
      ['a', '2021-01-01', '2021-12-31', 60],
      ['b', '2024-01-01', '2024-12-31', 25],
      ['c', '2024-01-01', '2025-12-31', 25, { ...about, ...open }],
    ])
    expect(total).toMatchObject({ status: 'met', counted: 60, pending: 0 })
    expect(part).toMatchObject({ status: 'pending', counted: 0, pending: 25 })
  })

  it('of equal windows takes the one with more of the part', () => {
    const [total, part] = received([
      ['a', '2020-06-01', '2021-12-31', 40],
      ['c', '2024-01-01', '2024-03-31', 40, about],
    ])
    expect(total).toMatchObject({ status: 'unmet', counted: 40 })
    expect(part).toMatchObject({ status: 'met', counted: 40 })
  })
})

describe('the caution about less than a year', () => {
  const warned = (rows: Row[], category: 'IMHS' | 'IFS' = 'IMHS', edition = '2025') =>
    verdict(withRsc(category, rows, edition)).warnings.map(({ code }) => code)

  it.each([
    ['10 Jan to 9 Jan is 12 months', '2024-01-10', '2025-01-09', []],
    ['10 Jan to 8 Jan is not', '2024-01-10', '2025-01-08', ['rsc.window-short']],
    ['a day is not', '2024-01-10', '2024-01-10', ['rsc.window-short']],
    ['29 Feb to 27 Feb is', '2024-02-29', '2025-02-27', []],
  ])('%s', (_, from, to, codes) => {
    expect(warned([['a', from, to, 50]])).toEqual(codes)
  })

  it('is silent while the hours are not met, and where there is no window', () => {
    expect(warned([['a', '2024-01-10', '2024-01-10', 49]])).toEqual([])
    expect(warned([['a', '2024-01-10', '2024-01-10', 24]], 'IFS')).toEqual([])
    expect(warned([['a', '2024-01-10', '2024-01-10', 24]], 'IFS', '2023')).toEqual(['rsc.window-short'])
  })

  it('looks at the sessions of the best window only', () => {
    expect(
      warned([
        ['a', '2020-01-01', '2020-12-31', 10],
        ['b', '2025-01-01', '2025-03-31', 50],
      ]),
    ).toEqual(['rsc.window-short'])
  })
})

describe('bestWindow', () => {
  const session = (from: string, to: string, minutes: number) => {
    return { from: plainDate(from), to: plainDate(to), minutes, part: 0, confirmed: true }
  }

  it('is null without sessions', () => {
    expect(bestWindow([], 24)).toBeNull()
    expect(bestWindow([], null)).toBeNull()
  })

  it('of equal windows takes the longer one, then the earlier', () => {
    const sessions = [session('2020-01-01', '2020-02-01', 60), session('2023-01-01', '2023-06-01', 60)]
    expect(bestWindow(sessions, 24)).toMatchObject({ from: '2023-01-01', until: '2024-12-31', last: '2023-06-01' })
    const same = [session('2020-01-01', '2020-01-01', 60), session('2023-01-01', '2023-01-01', 60)]
    expect(bestWindow(same, 24)).toMatchObject({ from: '2020-01-01' })
  })

  it('counts months by the calendar', () => {
    const window = { from: plainDate('2024-01-31'), until: null, minutes: 60, part: 0, last: plainDate('2024-02-28') }
    expect(isShorterThan(window, 1)).toBe(false)
    expect(isShorterThan({ ...window, last: plainDate('2024-02-27') }, 1)).toBe(true)
  })
})
