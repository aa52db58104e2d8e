import { describe, expect, it } from 'vitest'
import { addDays, dayInZone, plainDate } from '@/lib/core/plain-date'
import { endOfDay, momentInZone } from '@/lib/core/zoned'

describe('momentInZone', () => {
  it.each([
    ['2026-07-01', '16:30', 'America/New_York', '2026-07-01T20:30:00.000Z'],
    ['2026-12-01', '16:30', 'America/New_York', '2026-12-01T21:30:00.000Z'],
    ['2026-11-01', '03:00', 'America/New_York', '2026-11-01T08:00:00.000Z'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-03-29', '12:00', 'Europe/Berlin', '2026-03-29T10:00:00.000Z'],
    ['2026-01-15', '00:15', 'Australia/Perth', '2026-01-14T16:15:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, expected) => {
    expect(momentInZone(plainDate(day), time, zone).toISOString()).toBe(expected)
  })
})

describe('endOfDay', () => {
  it.each([
    ['2026-12-01', 'America/New_York', '2026-12-02T04:59:59.000Z'],
    ['2026-03-08', 'America/New_York', '2026-03-09T03:59:59.000Z'],
    ['2026-11-01', 'America/New_York', '2026-11-02T04:59:59.000Z'],
    ['2026-12-31', 'Australia/Perth', '2026-12-31T15:59:59.000Z'],
    ['2028-02-29', 'Europe/Berlin', '2028-02-29T22:59:59.000Z'],
    ['2026-09-06', 'America/Santiago', '2026-09-07T02:59:59.000Z'],
  ])('%s in %s ends at %s, and is still that day', (day, zone, expected) => {
    const end = endOfDay(plainDate(day), zone)
    expect(end.toISOString()).toBe(expected)
    expect(dayInZone(end, zone)).toBe(day)
    expect(dayInZone(new Date(end.getTime() + 1000), zone)).toBe(addDays(plainDate(day), 1))
  })
})
