import type { CataloguePage } from '@/lib/catalogue/queries/list'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { ListPages } from '../layout/list-pages'
import { EmptyState } from '../ui/empty-state'
import { Icon } from '../ui/icon'
import { TextLink } from '../ui/text-link'
import { CatalogueFilters } from './filters'
import { domainWords, hoursWords, sessionWords, trackWords } from './words'

type Props = { t: Translate; org: string; view: CataloguePage }

/** What anybody may read: the trainings approved today, what they count for, and when they are held. */
export function PublicList({ t, org, view: { rows, asked, next, previous } }: Props) {
  const base = `/${org}/trainings`
  return (
    <div className="grid min-w-0 gap-6">
      <p>
        <TextLink href={`/${org}/attend`} className="inline-flex min-h-11 items-center gap-2 font-semibold">
          <Icon name="key-round" className="size-4" />
          {t('catalogue.public.haveCode')}
        </TextLink>
      </p>
      <CatalogueFilters t={t} href={base} asked={asked} />
      {rows.length === 0 && (
        <EmptyState icon="book-open" title={t('catalogue.public.none')}>
          {t('catalogue.public.noneText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <ul className="divide-y divide-line rounded-xl border border-line bg-surface shadow-card">
          {rows.map((row) => (
            <TrainingRow key={row.id} t={t} row={row} />
          ))}
        </ul>
      )}
      <ListPages t={t} base={base} asked={asked} page={{ next, previous }} />
    </div>
  )
}

function TrainingRow({ t, row }: { t: Translate; row: CataloguePage['rows'][number] }) {
  return (
    <li className="grid gap-x-8 gap-y-3 px-4 py-5 sm:px-5 md:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="min-w-0">
        <h2 className="heading break-words text-lg">{row.title}</h2>
        <p className="text-muted">{row.provider}</p>
        <p className="figures mt-1">
          {hoursWords(t, row)} · {trackWords(t, row.about)}
        </p>
        {row.description && <p className="mt-2 max-w-prose whitespace-pre-line">{row.description}</p>}
        <p className="mt-2 text-muted text-sm">
          {t('catalogue.public.competencies')}: {domainWords(t, row.competencies)}
        </p>
        {row.toDay && (
          <p className="text-muted text-sm">{t('catalogue.public.until', { on: formatDay(t.locale, row.toDay) })}</p>
        )}
      </div>
      <div className="figures text-sm">
        {row.upcoming.length === 0 && <p className="text-muted">{t('catalogue.public.noSessions')}</p>}
        <ul className="grid gap-1.5">
          {row.upcoming.map((one) => (
            <li key={`${one.onDay} ${one.place}`} className="flex gap-2">
              <Icon name="calendar" className="mt-[0.2em] size-4 text-muted" />
              <span className="min-w-0 break-words">{sessionWords(t, one)}</span>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
