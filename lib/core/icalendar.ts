import { addDays, type PlainDate } from './plain-date'

export type CalendarEvent = {
  /** Stays the same as long as the event is the same one. */
  uid: string
  /** Grows when the event changes. */
  sequence: number
  changedAt: Date
  day: PlainDate
  /** The moment it begins; null for an event of the whole day. */
  start: Date | null
  minutes: number
  title: string
  text: string
  url: string
}

const FOLD = 75

/** RFC 5545: no line longer than 75 octets; what does not fit goes on after a space. Never within a character. */
function folded(line: string): string {
  const out: string[] = []
  let current = ''
  let octets = 0
  for (const char of line) {
    const size = new TextEncoder().encode(char).length
    if (octets + size > FOLD) {
      out.push(current)
      current = ' '
      octets = 1
    }
    current += char
    octets += size
  }
  return [...out, current].join('\r\n')
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

const moment = (at: Date) => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
const plain = (day: PlainDate) => day.replaceAll('-', '')

function eventLines({ uid, sequence, changedAt, day, start, minutes, title, text, url }: CalendarEvent): string[] {
  const time = start
    ? [`DTSTART:${moment(start)}`, `DTEND:${moment(new Date(start.getTime() + minutes * 60_000))}`]
    : [`DTSTART;VALUE=DATE:${plain(day)}`, `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`]
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${moment(changedAt)}`,
    ...time,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${url}`,
    'END:VEVENT',
  ]
}

/** A calendar file. Moments are in UTC, so that no program has to know the zone's rules; the zone is told for showing. */
export function icalendar({ name, zone, events }: { name: string; zone: string; events: CalendarEvent[] }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Attune//RSC sessions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${zone}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
