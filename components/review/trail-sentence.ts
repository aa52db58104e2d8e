import { parsePlainDate } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'

/** An entry of the trail in words, its days as people write them. */
export function trailSentence(t: Translate, entry: { name: string; detail: Record<string, string | number> }): string {
  const values = Object.entries(entry.detail).map(([name, value]) => {
    const day = typeof value === 'string' ? parsePlainDate(value) : null
    return [name, day ? formatDay(t.locale, day) : value] as const
  })
  return t.any(`audit.${entry.name}`, Object.fromEntries(values))
}
