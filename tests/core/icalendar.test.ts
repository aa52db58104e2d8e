import { describe, expect, it } from 'vitest'
import { icalendar } from '@/lib/core/icalendar'
import { plainDate } from '@/lib/core/plain-date'

const event = {
  ...{ uid: 'a@attune.test', sequence: 2, changedAt: new Date('2026-11-01T10:00:00Z'), day: plainDate('2026-12-03') },
  ...{ start: new Date('2026-12-03T21:30:00Z'), minutes: 90, title: 'RSC with Ana, Bea; and others' },
  ...{ text: 'One\nTwo \\ three', url: 'https://attune.test/va/sessions/a' },
}
const file = (change: object = {}) =>
  icalendar({ name: 'RSC', zone: 'America/New_York', events: [{ ...event, ...change }] })

describe('icalendar', () => {
  it('writes moments in UTC, escapes what has a meaning, and ends every line with CR LF', () => {
    const lines = file().split('\r\n')
    expect(lines).toContain('DTSTART:20261203T213000Z')
    expect(lines).toContain('DTEND:20261203T230000Z')
    expect(lines).toContain('SUMMARY:RSC with Ana\\, Bea\\; and others')
    expect(lines).toContain('DESCRIPTION:One\\nTwo \\\\ three')
    expect(lines).toContain('X-WR-TIMEZONE:America/New_York')
    expect(lines).toContain('SEQUENCE:2')
    expect(lines.at(-1)).toBe('')
    expect(file().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('without a time the event is the whole day', () => {
    const lines = file({ start: null }).split('\r\n')
    expect(lines).toContain('DTSTART;VALUE=DATE:20261203')
    expect(lines).toContain('DTEND;VALUE=DATE:20261204')
  })

  it('folds at 75 octets, not within a character', () => {
    const text = file({ title: 'ñ'.repeat(120) })
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'ñ'.repeat(120)}`)
  })
})
