import type { ReactNode } from 'react'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { Compared } from '@/lib/review/queries/settling'
import type { ReviewLine } from '@/lib/reviewers/queries/standing'
import { DOMAINS } from '@/lib/rules/competencies'
import { cn } from '../ui/cn'
import { Disclosure } from '../ui/disclosure'
import { StatusTag } from '../ui/tag'
import { ReasonsGiven } from './reasons-given'

type Props = { t: Translate; view: Compared; mine?: string; level?: 2 | 3 }

/** Reviews side by side, row by row; where they differ, the row says so. On a phone one stands below the other. */
export function ComparedReviews({ t, view, mine, level = 2 }: Props) {
  const { reviews, apart, finer } = view
  const row = (label: string, value: (one: ReviewLine) => ReactNode, of: (one: ReviewLine) => unknown) => {
    const differs = new Set(reviews.map((one) => JSON.stringify(of(one)))).size > 1
    return (
      <Row
        key={label}
        t={t}
        label={label}
        differs={differs}
        reviews={reviews}
        mine={mine}
        value={value}
        level={level}
      />
    )
  }
  const domains = DOMAINS.map((domain) => {
    const judged = (one: ReviewLine) => one.judgements.find((judgement) => judgement.domain === domain)
    const step = (one: ReviewLine) => judged(one)?.step ?? 0
    const differs = new Set(reviews.map(step)).size > 1
    const drawn = row(t.any(`rules.domain.${domain}`), (one) => <Judged t={t} judged={judged(one)} />, step)
    return { differs, drawn }
  })
  const alike = domains.filter(({ differs }) => !differs)
  const told = (one: ReviewLine) => one.toCoordinator
  return (
    <div className="grid gap-5">
      {row(
        t('settling.row.recommendation'),
        (one) => (
          <Recommended t={t} review={one} />
        ),
        ({ recommendation }) => recommendation,
      )}
      {row(
        t('settling.row.reasons'),
        (one) => (
          <ReasonsGiven t={t} reasons={one.reasons} />
        ),
        ({ reasons }) => reasons,
      )}
      {row(
        t('settling.row.toApplicant'),
        (one) => (
          <Said t={t} text={one.toApplicant} />
        ),
        () => '',
      )}
      {!mine &&
        reviews.some(told) &&
        row(
          t('settling.row.toCoordinator'),
          (one) => <Said t={t} text={told(one)} />,
          () => '',
        )}
      {domains.filter(({ differs }) => differs).map(({ drawn }) => drawn)}
      {alike.length > 0 && (
        <Disclosure look="panel" summary={t('settling.alike', { count: alike.length })}>
          <div className="grid gap-5">{alike.map(({ drawn }) => drawn)}</div>
        </Disclosure>
      )}
      <Disclosure look="panel" summary={t('settling.apart', { count: apart.length })}>
        {apart.length === 0 ? (
          <p className="text-muted">{t('settling.apart.none')}</p>
        ) : (
          <ul className="grid gap-3">
            {apart.map(({ entryId, title, competencies }) => (
              <li key={entryId}>
                <strong>{say(t, title)}</strong>
                <ul className="list-disc ps-5 text-sm">
                  {competencies.map(({ competency, by }) => (
                    <li key={competency}>
                      {t('settling.apart.line', {
                        competency: finer[competency] ?? t.any(`rules.domain.${competency}`),
                        names: reviews
                          .filter(({ id }) => by.includes(id))
                          .map((one) => one.reviewer)
                          .join(', '),
                      })}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  )
}

type RowProps = Omit<Props, 'view' | 'level'> & {
  label: string
  differs: boolean
  reviews: readonly ReviewLine[]
  value: (one: ReviewLine) => ReactNode
  level: 2 | 3
}

function Row({ t, label, differs, reviews, mine, value, level }: RowProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={cn('border-s-4 ps-4', differs ? 'border-warning-line' : 'border-line')}>
      <Heading className="flex flex-wrap items-center gap-3 font-semibold">
        {label}
        {differs && <StatusTag tone="warning">{t('settling.differs')}</StatusTag>}
      </Heading>
      <dl className={cn('mt-1 grid gap-x-8 gap-y-3', reviews.length > 2 ? 'md:grid-cols-3' : 'sm:grid-cols-2')}>
        {reviews.map((one) => (
          <div key={one.id} className="min-w-0">
            <dt className="text-muted text-sm">
              {one.reviewer}
              {one.id === mine && ` (${t('settling.you')})`}
            </dt>
            <dd className="wrap-break-word">{value(one)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Recommended({ t, review: { recommendation, firstRecommendation } }: { t: Translate; review: ReviewLine }) {
  if (!recommendation) return <>–</>
  const changed = firstRecommendation !== null && firstRecommendation !== recommendation
  return (
    <>
      <strong>{t(`settling.recommendation.${recommendation}`)}</strong>
      {changed && (
        <span className="block text-muted text-sm">
          {t('settling.first', { what: t(`settling.recommendation.${firstRecommendation}`) })}
        </span>
      )}
    </>
  )
}

function Judged({ t, judged }: { t: Translate; judged: ReviewLine['judgements'][number] | undefined }) {
  return (
    <>
      {judged && judged.step > 0 ? `${judged.step} · ${t.any(`reading.step.${judged.step}`)}` : '–'}
      {judged?.note && <span className="block whitespace-pre-line text-sm">{judged.note}</span>}
    </>
  )
}

function Said({ t, text }: { t: Translate; text: string }) {
  return text ? (
    <p className="whitespace-pre-line">{text}</p>
  ) : (
    <span className="text-muted">{t('settling.nothing')}</span>
  )
}
