import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Giver } from '@/lib/rules/portfolio'

/** "ERS add-on: since May 1, 2024", one for each period in which somebody's RSC counts. */
export function qualifiedWords(t: Translate, qualified: Giver['qualified']): string[] {
  return qualified.map(({ as, from, to }) => {
    const status = t.any(`rules.giver.${as}`)
    const since = formatDay(t.locale, from)
    if (to === null) return t('rsc.giver.qualified', { status, from: since })
    return t('rsc.giver.qualifiedTo', { status, from: since, to: formatDay(t.locale, to) })
  })
}
