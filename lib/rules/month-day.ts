import { fromParts } from '@/lib/core/plain-date'

/** Whether `MM-DD` names a day that every year has (so not 29 February). */
export function isRealMonthDay(value: string): boolean {
  const match = /^(\d{2})-(\d{2})$/.exec(value)
  return match !== null && fromParts(2023, Number(match[1]), Number(match[2])) !== null
}
