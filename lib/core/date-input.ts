import { daysInMonth, fromParts, type PlainDate } from './plain-date'

export type DatePart = 'year' | 'month' | 'day'
export type DateOrder = 'mdy' | 'dmy'
/** What is typed into the three boxes of a date. */
export type DateParts = { [P in DatePart]?: string | number | null }
export type DateInputCode = 'missing' | 'incomplete' | 'impossible'
export type DateInput = { ok: true; date: PlainDate } | { ok: false; code: DateInputCode; part: DatePart }

const MONTHS = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre', 'setiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
]

export function partsInOrder(order: DateOrder): DatePart[] {
  return order === 'dmy' ? ['day', 'month', 'year'] : ['month', 'day', 'year']
}

/** Stray spaces and punctuation around an answer are no mistake. */
function tidy(value: string | number | null | undefined): string {
  return String(value ?? '').replace(/^[\s.,/-]+|[\s.,/-]+$/g, '')
}

/** A month as a number or a name (English or Spanish, three letters or more), or null. */
export function parseMonth(typed: string): number | null {
  const text = tidy(typed).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null
  if (text.length < 3) return null
  const index = MONTHS.findIndex((names) => names.some((name) => name.startsWith(text)))
  return index < 0 ? null : index + 1
}

/**
 * The day three boxes name. One error at a time, most basic first: nothing typed, something left out, no such day; `part`
 * is the first wrong box in the order they are shown.
 */
export function parseDateInput(parts: DateParts, order: DateOrder = 'mdy'): DateInput {
  const shown = partsInOrder(order)
  const typed = { year: tidy(parts.year), month: tidy(parts.month), day: tidy(parts.day) }
  const empty = shown.filter((part) => typed[part] === '')
  const [firstEmpty] = empty
  const [first = 'month'] = shown
  if (empty.length === 3) return { ok: false, code: 'missing', part: first }
  if (firstEmpty) return { ok: false, code: 'incomplete', part: firstEmpty }

  const year = /^\d{4}$/.test(typed.year) ? Number(typed.year) : null
  const month = parseMonth(typed.month)
  const day = /^\d{1,2}$/.test(typed.day) ? Number(typed.day) : null
  const dayFits = day !== null && day >= 1 && day <= (month === null ? 31 : daysInMonth(year ?? 2000, month))
  const right = { year: year !== null && year >= 1900 && year <= 2199, month: month !== null, day: dayFits }
  const wrong = shown.find((part) => !right[part])
  if (wrong) return { ok: false, code: 'impossible', part: wrong }
  const date = year !== null && month !== null && day !== null ? fromParts(year, month, day) : null
  return date ? { ok: true, date } : { ok: false, code: 'impossible', part: first }
}
