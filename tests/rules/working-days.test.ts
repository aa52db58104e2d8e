import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '@/lib/core/plain-date'
import { federalHolidays, workingDaysAgo, workingDaysBetween } from '@/lib/rules/working-days'

const kept = { federalHolidays: true, closedDays: [] }
const bare = { federalHolidays: false, closedDays: [] }
const day = plainDate

describe('federal holidays', () => {
  it('are those of the calendar of 2026 (opm.gov)', () => {
    expect(federalHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-03',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ])
  })

  it('move off a weekend, also into the year before', () => {
    expect(federalHolidays(2022)[0]).toBe('2021-12-31')
    expect(federalHolidays(2021)).toContain('2021-07-05')
    expect(workingDaysBetween(day('2021-12-30'), day('2022-01-03'), kept)).toBe(1)
  })
})

describe('working days', () => {
  it.each([
    ['the same day', '2026-11-16', '2026-11-16', 0],
    ['the next day', '2026-11-16', '2026-11-17', 1],
    ['over a weekend', '2026-11-20', '2026-11-22', 0],
    ['Friday to Monday', '2026-11-20', '2026-11-23', 1],
    ['over Thanksgiving', '2026-11-25', '2026-11-27', 1],
    ['a whole year', '2025-12-31', '2026-12-31', 250],
    ['backwards', '2026-11-20', '2026-11-01', 0],
  ])('%s', (_, from, to, count) => {
    expect(workingDaysBetween(day(from), day(to), kept)).toBe(count)
  })

  it('leave out the days on which the association is closed, once, and only where they would be worked', () => {
    const closed = { federalHolidays: true, closedDays: ['2026-11-26', '2026-11-27', '2026-11-28'] }
    expect(workingDaysBetween(day('2026-11-25'), day('2026-11-30'), closed)).toBe(1)
    expect(workingDaysBetween(day('2026-11-25'), day('2026-11-30'), bare)).toBe(3)
  })

  it('count the same day by day as at once, over three years', () => {
    let counted = 0
    const from = day('2024-02-28')
    for (let n = 1; n <= 1100; n++) {
      counted += workingDaysBetween(addDays(from, n - 1), addDays(from, n), kept)
      expect(workingDaysBetween(from, addDays(from, n), kept)).toBe(counted)
    }
  })

  it('go back', () => {
    expect(workingDaysAgo(day('2026-11-27'), 2, kept)).toBe('2026-11-24')
    expect(workingDaysAgo(day('2026-11-22'), 1, kept)).toBe('2026-11-19')
    for (const count of [1, 5, 30]) {
      const began = workingDaysAgo(day('2026-11-24'), count, kept)
      expect(workingDaysBetween(began, day('2026-11-24'), kept)).toBe(count)
    }
  })
})
