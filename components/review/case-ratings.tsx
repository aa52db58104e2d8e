import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { questionText } from '@/lib/references/form'
import type { RatingsForReview, ReviewedRating } from '@/lib/references/queries/for-review'
import { Callout } from '../ui/callout'
import { Disclosure } from '../ui/disclosure'
import { TextLink } from '../ui/text-link'

/** The raters and what they answered. Staff only: the applicant never sees this. */
export function CaseRatings({ t, base, view }: { t: Translate; base: string; view: RatingsForReview }) {
  if (view.kept) return <p className="text-muted">{t('review.case.ratingsKept')}</p>
  if (view.ratings.length === 0) return <p className="text-muted">{t('review.case.noRaters')}</p>
  const unusable = view.ratings.filter(({ rating }) => rating?.isVoid)
  return (
    <>
      {unusable.length > 0 && (
        <Callout
          tone="warning"
          title={t('review.rating.voidTitle', { names: unusable.map(({ name }) => name).join(', ') })}
        >
          {t('review.rating.voidText')}
        </Callout>
      )}
      {view.may.vet && (
        <p>
          <TextLink href={`${base}/raters`} className="inline-flex min-h-11 items-center">
            {t('references.office.title')}
          </TextLink>
        </p>
      )}
      <ul className="divide-y divide-line">
        {view.ratings.map((rating) => (
          <li key={rating.referenceId} id={rating.referenceId} className="py-3 first:pt-0">
            <RaterFacts t={t} base={base} rating={rating} mayVet={view.may.vet} />
            {rating.rating && <RatingAnswers t={t} rating={rating.rating} />}
          </li>
        ))}
      </ul>
    </>
  )
}

type FactsProps = { t: Translate; base: string; rating: ReviewedRating; mayVet: boolean }

function RaterFacts({ t, base, rating, mayVet }: FactsProps) {
  const { name, email, jobTitle, role, waived, endorsedBy, vettingNote, state, receivedOn, until, declineReason } =
    rating
  const { linkShownOn, linkShownTo, hint, elsewhere, referenceId } = rating
  return (
    <div className="grid gap-0.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">{name}</h3>
        <span className="text-sm">
          {t.any(`review.rater.${state}`)}
          {receivedOn && ` · ${formatDay(t.locale, receivedOn)}`}
          {!receivedOn && until && ` · ${t('review.rater.until', { until: formatDay(t.locale, until) })}`}
        </span>
      </div>
      <p className="text-muted text-sm">
        {t.any(`rules.role.${role}`)}
        {jobTitle && ` · ${jobTitle}`} · {email}
      </p>
      <p className="text-muted text-sm">
        {t(endorsedBy ? `review.rater.endorsed.${endorsedBy}` : 'review.rater.endorsed.no')}
        {' · '}
        {t(waived ? 'review.rater.waived' : 'review.rater.notWaived')}
      </p>
      {hint === 'public-mail' && !endorsedBy && <p className="text-muted text-sm">{t('review.rater.publicMail')}</p>}
      {elsewhere.applications.length > 0 && (
        <p className="text-muted text-sm">
          {t('review.rater.elsewhere', {
            count: elsewhere.applications.length,
            references: elsewhere.applications.slice(0, 5).join(', '),
          })}
        </p>
      )}
      {elsewhere.names.length > 0 && (
        <p className="font-semibold text-sm text-warning">
          {t('review.rater.otherNames', { names: elsewhere.names.slice(0, 5).join(', ') })}
        </p>
      )}
      {linkShownOn && linkShownTo && (
        <p className={linkShownTo === 'applicant' ? 'font-semibold text-sm text-warning' : 'text-muted text-sm'}>
          {t(`review.rater.linkShown.${linkShownTo}`, { on: formatDay(t.locale, linkShownOn) })}
        </p>
      )}
      {mayVet && !endorsedBy && state !== 'declined' && state !== 'cancelled' && (
        <p>
          <TextLink href={`${base}/raters/${referenceId}#vet`} className="inline-flex min-h-11 items-center">
            {t('references.vet.title')}
            <span className="sr-only">: {name}</span>
          </TextLink>
        </p>
      )}
      {vettingNote && <p className="text-sm">{vettingNote}</p>}
      {declineReason && <p className="text-sm">{declineReason}</p>}
    </div>
  )
}

/** What a rater answered: the recommendation first, then question by question. */
export function RatingAnswers({ t, rating }: { t: Translate; rating: NonNullable<ReviewedRating['rating']> }) {
  const { recommends, isVoid, notEnoughInformation, knownSince, comment, answers } = rating
  return (
    <div className="mt-1 text-sm">
      <p className={recommends ? 'font-semibold text-success' : 'font-semibold text-danger'}>
        {t(recommends ? 'review.rating.recommends' : 'review.rating.recommendsNot')}
        {isVoid && ` · ${t('review.rating.void')}`}
      </p>
      <p className="figures text-muted">
        {t('review.rating.noInformation', { count: notEnoughInformation })}
        {knownSince && ` · ${t('review.rating.knownSince', { since: knownSince })}`}
      </p>
      {comment && <blockquote className="mt-1 max-w-prose border-line border-s-2 ps-3">{comment}</blockquote>}
      <Disclosure summary={t('review.rating.answers', { count: answers.length })}>
        <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto]">
          {answers.map(({ question, answer }) => (
            <div key={question.key} className="contents">
              <dt>{questionText(t, question)}</dt>
              <dd className="font-semibold sm:text-end">
                {answer === null ? '–' : t.any(`references.scale.${answer}`)}
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  )
}
