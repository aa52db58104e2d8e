import { describe, expect, it } from 'vitest'
import { type DateParts, parseDateInput, parseMonth } from '@/lib/core/date-input'

const typed = (month: string, day: string, year: string): DateParts => ({ month, day, year })

describe('parseDateInput', () => {
  it.each([
    [typed('3', '27', '2025'), '2025-03-27'],
    [typed('03', '07', '2025'), '2025-03-07'],
    [typed(' March ', '7.', '2025 '), '2025-03-07'],
    [typed('mar.', '7,', '2025'), '2025-03-07'],
    [typed('Setiembre', '30', '2025'), '2025-09-30'],
    [typed('ENERO', '1', '2025'), '2025-01-01'],
    [typed('2', '29', '2024'), '2024-02-29'],
  ])('understands %j', (parts, date) => {
    expect(parseDateInput(parts)).toEqual({ ok: true, date })
  })

  it.each([
    [typed('', '', ''), 'missing', 'month'],
    [{}, 'missing', 'month'],
    [typed(' ', '.', '-'), 'missing', 'month'],
    [typed('3', '', '2025'), 'incomplete', 'day'],
    [typed('', '', '2025'), 'incomplete', 'month'],
    [typed('3', '27', ''), 'incomplete', 'year'],
    [typed('13', '27', '2025'), 'impossible', 'month'],
    [typed('ma', '27', '2025'), 'impossible', 'month'],
    [typed('2', '30', '2025'), 'impossible', 'day'],
    [typed('2', '29', '2025'), 'impossible', 'day'],
    [typed('4', '31', '2025'), 'impossible', 'day'],
    [typed('4', '0', '2025'), 'impossible', 'day'],
    [typed('4', '1', '25'), 'impossible', 'year'],
    [typed('4', '1', '20251'), 'impossible', 'year'],
    [typed('4', '1', '1066'), 'impossible', 'year'],
    [typed('4', 'x', 'y'), 'impossible', 'day'],
  ] as const)('says of %j: %s, %s', (parts, code, part) => {
    expect(parseDateInput(parts)).toEqual({ ok: false, code, part })
  })

  it('names the first wrong part in the order shown', () => {
    expect(parseDateInput({}, 'dmy')).toEqual({ ok: false, code: 'missing', part: 'day' })
    expect(parseDateInput(typed('13', '40', '2025'), 'dmy')).toEqual({ ok: false, code: 'impossible', part: 'day' })
    expect(parseDateInput(typed('13', '40', '2025'), 'mdy')).toEqual({ ok: false, code: 'impossible', part: 'month' })
  })

  it('takes numbers as well as texts', () => {
    expect(parseDateInput({ year: 2025, month: 3, day: 27 })).toEqual({ ok: true, date: '2025-03-27' })
  })
})

describe('parseMonth', () => {
  it('knows every month in both languages, whole or in three letters', () => {
    for (const locale of ['en', 'es']) {
      for (let month = 1; month <= 12; month++) {
        const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
          Date.UTC(2025, month - 1, 5),
        )
        expect(parseMonth(name)).toBe(month)
        expect(parseMonth(name.slice(0, 3).toUpperCase())).toBe(month)
      }
    }
  })
})
