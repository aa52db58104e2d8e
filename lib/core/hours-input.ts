import { type Minutes, minutes } from './minutes'

/** `missing` nothing typed; `unclear` not an amount of time; `minutes` more than 59 after the colon. */
export type HoursInputCode = 'missing' | 'unclear' | 'minutes'
export type HoursInput = { ok: true; minutes: Minutes } | { ok: false; code: HoursInputCode }

const DECIMAL = /^(\d{0,6})(?:[.,](\d{0,2}))?$/
const CLOCK = /^(\d{1,6}):(\d{2})$/
const WORDS = /^(?:(\d{1,6}) ?h(?:ours?|oras?|rs?)?)? ?(?:(\d{1,2}) ?(?:m(?:in(?:ute|uto)?s?)?)?)?$/
const ONLY_MINUTES = /^(\d{1,6}) ?m(?:in(?:ute|uto)?s?)?$/

function whole(hours: number, rest: number): HoursInput {
  if (rest > 59) return { ok: false, code: 'minutes' }
  return { ok: true, minutes: minutes(hours * 60 + rest) }
}

/** Hours as people write them (`1.5`, `1,5`, `1:30`, `1 h 30`, `90 min`) in whole minutes. */
export function parseHoursInput(typed: string): HoursInput {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ')
  if (text === '') return { ok: false, code: 'missing' }

  const clock = CLOCK.exec(text)
  if (clock) return whole(Number(clock[1]), Number(clock[2]))

  const decimal = DECIMAL.exec(text.replace(/ ?h(ours?|oras?|rs?)?$/, ''))
  if (decimal && (decimal[1] !== '' || (decimal[2] ?? '') !== '')) {
    const hundredths = Number((decimal[2] ?? '').padEnd(2, '0'))
    return { ok: true, minutes: minutes(Number(decimal[1]) * 60 + Math.round((hundredths * 60) / 100)) }
  }

  const only = ONLY_MINUTES.exec(text)
  if (only) return { ok: true, minutes: minutes(Number(only[1])) }
  const words = WORDS.exec(text)
  if (words?.[1] !== undefined) return whole(Number(words[1]), Number(words[2] ?? 0))
  return { ok: false, code: 'unclear' }
}

/** Minutes as people would type them again: `1.5`, or `1:20` where decimals would not come back exactly. */
export function hoursText(value: number): string {
  const hundredths = (value * 100) / 60
  if (Number.isInteger(hundredths)) return String(hundredths / 100)
  return `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`
}
