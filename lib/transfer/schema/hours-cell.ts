import { hoursText } from '@/lib/core/hours-input'

export type HoursCell = { ok: true; typed: string } | { ok: false; code: 'thousands' | 'unclear' }

const CLOCK = /^(\d{1,4}):([0-5]\d):00$/
const LONG_DECIMAL = /^(\d{1,6})[.,](\d{3,})$/
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$|^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/

/**
 * Hours as spreadsheets hold them, as one would type them into the form: `1:30:00` of a time cell, `1.33333333` of a
 * division. `1,500` may be one hour and a half or fifteen hundred: that is for the person to say.
 */
export function hoursCell(cell: string): HoursCell {
  const text = cell.trim().replace(/\s+/g, ' ')
  const clock = CLOCK.exec(text)
  if (clock) return { ok: true, typed: `${clock[1]}:${clock[2]}` }
  const decimal = LONG_DECIMAL.exec(text)
  if (decimal && Number(decimal[2]) === 0) return { ok: true, typed: decimal[1] ?? '' }
  if (THOUSANDS.test(text)) return { ok: false, code: 'thousands' }
  if (!decimal) return { ok: true, typed: text }
  const minutes = Number(`${decimal[1]}.${decimal[2]}`) * 60
  // A division leaves its crumbs in the last places; anything else is no whole number of minutes.
  if (Math.abs(minutes - Math.round(minutes)) > 0.01) return { ok: false, code: 'unclear' }
  return { ok: true, typed: hoursText(Math.round(minutes)) }
}
