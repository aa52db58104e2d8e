import type { Translate } from '@/lib/i18n/translator'
import type { ReasonGiven } from '@/lib/reviewers/queries/standing'
import { DeferReasonList } from '../review/defer-reasons'

/** Why somebody defers or asks, requirement by requirement. */
export function ReasonsGiven({ t, reasons }: { t: Translate; reasons: readonly ReasonGiven[] }) {
  if (reasons.length === 0) return <span className="text-muted">{t('settling.noReasons')}</span>
  return <DeferReasonList t={t} reasons={reasons} />
}
