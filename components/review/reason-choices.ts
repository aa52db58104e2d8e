import type { Translate } from '@/lib/i18n/translator'
import { REASON_PLACES, type ReasonKind } from '@/lib/rules/own-reasons'

/** The shipped reasons, the association's own before "something else". */
export function reasonChoices(t: Translate, kind: ReasonKind, shipped: readonly string[], own: readonly string[]) {
  const last = shipped.filter((code) => code === 'other')
  const codes = [...shipped.filter((code) => code !== 'other'), ...own, ...last]
  return codes.map((value) => ({ value, label: t.any(`${REASON_PLACES[kind]}.${value}`) }))
}
