import { addDays, fromParts, type PlainDate, toParts } from '@/lib/core/plain-date'

/** The year of membership a day lies in, where it ends on `yearEnd` (`MM-DD`) every year. */
export function membershipYear(day: PlainDate, yearEnd: string): { from: PlainDate; to: PlainDate } {
  const [month = 12, last = 31] = yearEnd.split('-').map(Number)
  const { year } = toParts(day)
  const ends = (of: number) => fromParts(of, month, last) ?? day
  const to = day <= ends(year) ? ends(year) : ends(year + 1)
  return { from: addDays(ends(toParts(to).year - 1), 1), to }
}
