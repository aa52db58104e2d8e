import { FilterForm } from '@/components/layout/filter-form'
import { ListPages } from '@/components/layout/list-pages'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusTag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import type { Translate } from '@/lib/i18n/translator'
import type { ListedGiver, DirectoryPage as View } from '@/lib/rsc/queries/directory'
import { TRACKS } from '@/lib/rules/categories'
import { RSC_LANGUAGES } from '@/lib/rules/rsc-languages'
import { feeWords, languageName } from './listing-words'
import { RscTabs } from './rsc-tabs'

const CHOICES = {
  format: ['individual', 'group'],
  mode: ['in-person', 'virtual'],
  status: ['endorsed', 'emerging', 'vetted'],
} as const

type Props = { t: Translate; slug: string; currency: string; view: View | null; desk: boolean | null }

/** The directory of givers: a plain form and a plain list; the question stands in the address. */
export function DirectoryPage({ t, slug, currency, view, desk }: Props) {
  const base = `/${slug}/givers`
  return (
    <Page>
      <PageHeader title={t('givers.title')} lead={t('givers.lead')} />
      {desk !== null && <RscTabs t={t} slug={slug} at="directory" desk={desk} />}
      {view === null ? (
        <EmptyState
          icon="lock"
          title={t('givers.closed')}
          action={<ButtonLink href={`/sign-in?return=${base}`}>{t('givers.closed.act')}</ButtonLink>}
        >
          {t('givers.closed.text')}
        </EmptyState>
      ) : (
        <>
          <Filters t={t} base={base} asked={view.asked} />
          {view.rows.length === 0 ? (
            <EmptyState icon="search" title={t('givers.none')}>
              {t('givers.noneText')}
            </EmptyState>
          ) : (
            <ul className="grid gap-4 lg:grid-cols-2">
              {view.rows.map((giver) => (
                <GiverCard key={giver.id} t={t} base={base} giver={giver} currency={currency} />
              ))}
            </ul>
          )}
          <ListPages t={t} base={base} asked={view.asked} page={view} />
        </>
      )}
    </Page>
  )
}

function Filters({ t, base, asked }: { t: Translate; base: string; asked: View['asked'] }) {
  const any = ['', t('givers.filter.any')] as const
  const select = (name: Exclude<keyof View['asked'], 'q'>, choices: (readonly [string, string])[]) => {
    return { name, label: t(`givers.filter.${name}`), value: asked[name], choices: [any, ...choices] }
  }
  return (
    <FilterForm
      href={base}
      search={{ label: t('givers.filter.q'), value: asked.q }}
      selects={[
        select(
          'language',
          RSC_LANGUAGES.map((code) => [code, languageName(t, code)] as const),
        ),
        select(
          'track',
          TRACKS.map((code) => [code, t(`rules.track.${code}`)] as const),
        ),
        select(
          'format',
          CHOICES.format.map((code) => [code, t(`rsc.format.${code}`)] as const),
        ),
        select(
          'mode',
          CHOICES.mode.map((code) => [code, t(`sessions.mode.${code}`)] as const),
        ),
        select(
          'status',
          CHOICES.status.map((code) => [code, t(`givers.status.${code}`)] as const),
        ),
        select('open', [['1', t('givers.filter.open.1')]]),
        select('outside', [['1', t('givers.filter.outside.1')]]),
      ]}
      submit={t('givers.filter.act')}
      icon="search"
      variant="primary"
      clear={Object.values(asked).some(Boolean) ? t('givers.filter.clear') : undefined}
    />
  )
}

type Card = { t: Translate; base: string; giver: ListedGiver; currency: string }

function GiverCard({ t, base, giver, currency }: Card) {
  const list = (codes: string[], word: (code: string) => string) => codes.map(word).join(', ')
  return (
    <li className="panel grid content-start gap-2.5 rounded-xl border border-line bg-surface px-4 py-4 shadow-card sm:px-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
        <h2 className="heading min-w-0 break-words text-xl">
          <TextLink quiet href={`${base}/${giver.id}`} className="inline-flex min-h-11 items-center sm:min-h-8">
            {giver.name}
          </TextLink>
        </h2>
        <StatusTag tone={giver.openings > 0 ? 'success' : 'neutral'}>
          {t('givers.openings', { count: giver.openings })}
        </StatusTag>
      </div>
      <p className="flex flex-wrap gap-2">
        {giver.statuses.map((code) => (
          <StatusTag key={code} tone="info">
            {t(`givers.status.${code}`)}
          </StatusTag>
        ))}
      </p>
      <p className="text-sm">
        {[
          list(giver.languages, (code) => languageName(t, code)),
          list(giver.tracks, (code) => t.any(`rules.track.${code}`)),
          list(giver.formats, (code) => t.any(`rsc.format.${code}`)),
          list(giver.modes, (code) => t.any(`sessions.mode.${code}`)),
          giver.places,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="figures text-muted text-sm">
        {t('givers.fact.fee')}: {feeWords(t, giver, currency)}
        {giver.outsideAgency && ` · ${t('givers.fact.outside')}`}
      </p>
      {giver.about && <p className="line-clamp-3 break-words text-sm">{giver.about}</p>}
    </li>
  )
}
