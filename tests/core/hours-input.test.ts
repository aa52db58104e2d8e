import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursText, parseHoursInput } from '@/lib/core/hours-input'

describe('parseHoursInput', () => {
  it.each([
    ['1.5', 90],
    ['1,5', 90],
    ['1:30', 90],
    [' 2 ', 120],
    ['.5', 30],
    ['0', 0],
    ['1.33', 80],
    ['1.25', 75],
    ['3.', 180],
    ['1 h 30 min', 90],
    ['1h30', 90],
    ['2 hours', 120],
    ['2 horas', 120],
    ['90 min', 90],
    ['45 minutos', 45],
    ['1.5 h', 90],
    ['0:05', 5],
  ])('reads %j as %i minutes', (typed, minutes) => {
    expect(parseHoursInput(typed)).toEqual({ ok: true, minutes })
  })

  it.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['1:75', 'minutes'],
    ['1 h 75', 'minutes'],
    ['1:5', 'unclear'],
    ['one', 'unclear'],
    ['-1', 'unclear'],
    ['1.234', 'unclear'],
    ['1,500', 'unclear'],
    ['.', 'unclear'],
    ['1e3', 'unclear'],
    ['h', 'unclear'],
  ])('says of %j: %s', (typed, code) => {
    expect(parseHoursInput(typed)).toEqual({ ok: false, code })
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (minutes) => {
        expect(parseHoursInput(hoursText(minutes))).toEqual({ ok: true, minutes })
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (typed) => typeof parseHoursInput(typed).ok === 'boolean'))
  })
})
