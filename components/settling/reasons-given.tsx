import type { Translate } from '@/lib/i18n/translator'
import type { ReasonGiven } from '@/lib/reviewers/queries/standing'

/** Why somebody defers or asks, requirement by requirement. */
export function ReasonsGiven({ t, reasons }: { t: Translate; reasons: readonly ReasonGiven[] }) {
  if (reasons.length === 0) return <span className="text-muted">{t('settling.noReasons')}</span>
  return (
    <ul className="list-disc ps-5">
      {reasons.map(({ requirement, reason, todo }) => (
        <li key={`${requirement} ${reason} ${todo}`}>
          <strong>{t.any(`rules.requirement.${requirement || 'none'}`)}:</strong> {t.any(`rules.defer.${reason}`)}
          {todo && `. ${todo}`}
        </li>
      ))}
    </ul>
  )
}
