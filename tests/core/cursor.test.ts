import { describe, expect, it } from 'vitest'
import { type CursorKey, fromCursor, toCursor } from '@/lib/core/cursor'

const ID = '0198f000-0000-7000-8000-000000000001'
const read = (kinds: CursorKey[], ...keys: string[]) => fromCursor(toCursor(keys), kinds)

describe('fromCursor', () => {
  it('gives back what toCursor was given, in any alphabet', () => {
    for (const name of ['perez', 'ñandú', '李', '']) expect(read(['text', 'uuid'], name, ID)).toEqual([name, ID])
    for (const moment of ['2026-11-22 13:05:09.123456+00', '2024-02-29 00:00:00-05', '2026-11-22 23:59:59.1+05:30']) {
      expect(read(['moment', 'uuid'], moment, ID)).toEqual([moment, ID])
    }
    expect(read(['day', 'uuid'], '2024-02-29', ID)).toEqual(['2024-02-29', ID])
  })

  it('takes nothing that the database would refuse to read', () => {
    for (const id of ['', 'x', `${ID}0`, `${ID}'`]) expect(read(['uuid'], id)).toBeNull()
    for (const moment of [
      '',
      'now',
      '2026-02-30 00:00:00+00',
      '2026-11-22',
      '2026-11-22 25:00:00+00',
      '2026-11-22 10:00:00',
    ]) {
      expect(read(['moment'], moment), moment).toBeNull()
    }
    for (const day of ['2023-02-29', 'today', '99999-01-01']) expect(read(['day'], day)).toBeNull()
    expect(read(['text'], 'a\0b')).toBeNull()
  })

  it('takes nothing of another shape', () => {
    expect(read(['text', 'uuid'], ID)).toBeNull()
    for (const made of [
      undefined,
      '',
      '%%%',
      'bm90IGpzb24',
      btoa('{"0":"a"}'),
      btoa('[1]'),
      btoa('null'),
      'x'.repeat(700),
    ]) {
      expect(fromCursor(made, ['uuid'])).toBeNull()
    }
  })
})
