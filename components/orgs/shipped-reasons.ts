import { MARK_REASONS } from '@/lib/review/schema/case'
import { HOLD_REASONS } from '@/lib/review/schema/casework'
import { DEFER_REASONS } from '@/lib/rules/coming-back'
import { REASON_PLACES, type ReasonKind } from '@/lib/rules/own-reasons'

const keys = (kind: ReasonKind, codes: readonly string[]) => codes.map((code) => `${REASON_PLACES[kind]}.${code}`)

/** The reasons Attune ships, as keys of the catalogue. */
export const SHIPPED_REASONS: Record<ReasonKind, string[]> = {
  mark: keys('mark', MARK_REASONS),
  defer: keys('defer', DEFER_REASONS),
  hold: keys('hold', HOLD_REASONS),
}
