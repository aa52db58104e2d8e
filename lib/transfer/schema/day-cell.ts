import { type DateOrder, parseMonth } from '@/lib/core/date-input'
import { fromDayNumber, fromParts, type PlainDate } from '@/lib/core/plain-date'

export type DayCell =
  | { ok: true; day: PlainDate; ambiguous: boolean }
  | { ok: false; code: 'missing' | 'unclear' | 'noDay' | 'otherOrder' | 'impossible' }

/** Excel counts days from here; the years 1954 to 2109 are the numbers from 20000 to 76999. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30) / 86_400_000
const SERIAL = /^([2-7]\d{4})(?:[.,]\d+)?$/
const TIME = /[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]\.?m\.?)?(Z|[+-]\d{2}:?\d{2})?$/i
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)?[-/. ]+(?:de )?(\p{L}{3,})\.?[-/., ]+(?:de(?:l)? )?(\d{2}|\d{4})$/u
const MONTH_FIRST = /^(\p{L}{3,})\.?[-/. ]+(\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\d{2}|\d{4})$/u
const WITHOUT_DAY = /^(?:\p{L}{3,}\.?[-/. ]+(?:de )?(\d{2}|\d{4})|\d{1,2}[-/]\d{4}|\d{4})$/u
const WEEKDAY = /^\p{L}{2,9}\.?, +/u

/** Two digits of a year: what was done lies behind us, so at most ten years after this one. */
function yearOf(text: string, thisYear: number): number {
  if (text.length === 4) return Number(text)
  const year = Math.floor(thisYear / 100) * 100 + Number(text)
  return year > thisYear + 10 ? year - 100 : year
}

function named(day: string, month: string, year: number): DayCell {
  const read = parseMonth(month)
  if (read === null) return { ok: false, code: 'unclear' }
  return dayOf(year, read, Number(day))
}

function dayOf(year: number, month: number, day: number, ambiguous = false): DayCell {
  const found = fromParts(year, month, day)
  return found ? { ok: true, day: found, ambiguous } : { ok: false, code: 'impossible' }
}

function ordered(first: number, second: number, year: number, order: DateOrder): DayCell {
  const [month, day] = order === 'mdy' ? [first, second] : [second, first]
  const read = dayOf(year, month, day, first !== second && first <= 12 && second <= 12)
  if (read.ok) return read
  return fromParts(year, day, month) ? { ok: false, code: 'otherOrder' } : read
}

/**
 * A day as spreadsheets hold it: `3/4/25` in the order the file is written in, `2025-03-04`, `4-Mar-2025`, `4 de marzo de
 * 2025`, or Excel's count of days. A time of day after it says nothing here.
 */
export function dayCell(typed: string, order: DateOrder, thisYear: number): DayCell {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (text === '') return { ok: false, code: 'missing' }
  const serial = SERIAL.exec(text)
  if (serial) return { ok: true, day: fromDayNumber(EXCEL_EPOCH + Number(serial[1])), ambiguous: false }
  const bare = text.replace(TIME, '').trim().normalize('NFC').replace(WEEKDAY, '')
  const iso = ISO.exec(bare) ?? COMPACT.exec(bare)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = NUMBERS.exec(bare)
  if (numbers) {
    const [, first, second, year = ''] = numbers
    return ordered(Number(first), Number(second), yearOf(year, thisYear), order)
  }
  const dayFirst = DAY_FIRST.exec(bare)
  if (dayFirst) return named(dayFirst[1] ?? '', dayFirst[2] ?? '', yearOf(dayFirst[3] ?? '', thisYear))
  const monthFirst = MONTH_FIRST.exec(bare)
  if (monthFirst) return named(monthFirst[2] ?? '', monthFirst[1] ?? '', yearOf(monthFirst[3] ?? '', thisYear))
  return { ok: false, code: WITHOUT_DAY.test(bare) ? 'noDay' : 'unclear' }
}

/** The order in which a file's days are written, where its own days tell: one that can only be read one way. */
export function orderOf(days: Iterable<string>, otherwise: DateOrder): DateOrder {
  let [mdy, dmy] = [0, 0]
  for (const typed of days) {
    const numbers = NUMBERS.exec(typed.trim().replace(TIME, '').trim())
    if (!numbers) continue
    if (Number(numbers[1]) > 12 && Number(numbers[2]) <= 12) dmy++
    if (Number(numbers[2]) > 12 && Number(numbers[1]) <= 12) mdy++
  }
  if (mdy === dmy) return otherwise
  return mdy > dmy ? 'mdy' : 'dmy'
}
