import { ActionButton } from '@/components/forms/action-button'
import { Section } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button-link'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { PlannedSeries } from '@/lib/rsc/queries/series'

type Props = { t: Translate; slug: string; rows: PlannedSeries[]; end: FormAction; may: boolean }

/** What a giver has planned ahead, and the way to plan more. */
export function SeriesSection({ t, slug, rows, end, may }: Props) {
  if (!may) return null
  return (
    <Section id="series" title={t('sessions.series.title')}>
      {rows.length === 0 ? (
        <p className="text-muted">{t('sessions.series.none')}</p>
      ) : (
        <ul className="panel divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
          {rows.map(({ id, title, every, left, to, people }) => {
            const name = title || t('sessions.series.unnamed')
            const values = { every: t.any(`sessions.every.${every}`), left, people: people.join(', ') }
            return (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2.5 px-4 py-3.5 sm:px-5"
              >
                <p className="figures min-w-0 break-words">
                  {t('sessions.series.line', { ...values, title: name, to: formatDay(t.locale, to) })}
                </p>
                <ActionButton id={`end-${id}`} action={end} input={{ seriesId: id }}>
                  {t('sessions.series.end')}
                  <span className="sr-only">: {name}</span>
                </ActionButton>
              </li>
            )
          })}
        </ul>
      )}
      <p className="mt-3">
        <ButtonLink href={`/${slug}/giving/series/new`} variant="secondary" icon="calendar">
          {t('sessions.series.plan')}
        </ButtonLink>
      </p>
    </Section>
  )
}
