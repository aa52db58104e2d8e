import { addDays, type PlainDate, toParts } from './plain-date'

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockIn(zone: string): Intl.DateTimeFormat {
  const made = clocks.get(zone)
  if (made) return made
  const two = '2-digit'
  const fresh = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: two, day: two, hour: two, minute: two, second: two },
  })
  clocks.set(zone, fresh)
  return fresh
}

/** How far a zone's clocks are ahead of UTC at a moment. */
function offsetAt(moment: number, zone: string): number {
  const part = Object.fromEntries(
    clockIn(zone)
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, value]),
  )
  const [year, month, day] = [Number(part.year), Number(part.month), Number(part.day)]
  const shown = Date.UTC(year, month - 1, day, Number(part.hour), Number(part.minute), Number(part.second))
  return shown - Math.floor(moment / 1000) * 1000
}

/** The moment at which clocks in an IANA zone show this time (`HH:MM`) on this day. A time that a change of clocks skips is the hour after. */
export function momentInZone(day: PlainDate, time: string, zone: string): Date {
  const { year, month, day: date } = toParts(day)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const wanted = Date.UTC(year, month - 1, date, hour, minute)
  const guess = wanted - offsetAt(wanted, zone)
  const better = wanted - offsetAt(guess, zone)
  const shown = better + offsetAt(better, zone) === wanted
  return new Date(shown ? better : Math.max(guess, better))
}

/** The last second of a day where the association is: what ends on a day ends with it, not at the hour it was asked. */
export function endOfDay(day: PlainDate, zone: string): Date {
  return new Date(momentInZone(addDays(day, 1), '00:00', zone).getTime() - 1000)
}
