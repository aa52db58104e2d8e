import type { Translate } from '@/lib/i18n/translator'
import type { ReadRating } from '@/lib/references/queries/for-reviewer'
import { RatingAnswers } from '../review/case-ratings'

/** What raters answered, as a reviewer reads it: three domains rest mainly on it. */
export function ReadRatings({ t, ratings }: { t: Translate; ratings: readonly ReadRating[] }) {
  if (ratings.length === 0) return <p className="text-muted">{t('reading.ratings.none')}</p>
  return (
    <>
      <p className="max-w-prose text-muted text-sm">{t('reading.ratings.lead')}</p>
      <ul className="divide-y divide-line">
        {ratings.map(({ referenceId, name, jobTitle, role, endorsedBy, rating }) => (
          <li key={referenceId} className="py-3">
            <h3 className="font-semibold">{name}</h3>
            <p className="text-muted text-sm">
              {t.any(`rules.role.${role}`)}
              {jobTitle && ` · ${jobTitle}`} ·{' '}
              {t(endorsedBy ? `review.rater.endorsed.${endorsedBy}` : 'review.rater.endorsed.no')}
            </p>
            <RatingAnswers t={t} rating={rating} />
          </li>
        ))}
      </ul>
    </>
  )
}
