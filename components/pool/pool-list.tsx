import { formatDay, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { PoolPage, PoolRow } from '@/lib/reviewers/queries/pool'
import { POOL_SHOWN, READ_LANGUAGES, REVIEWED } from '@/lib/reviewers/schema/pool'
import { CATEGORY_CODES, isCategoryCode, TRACKS, trackOf } from '@/lib/rules/categories'
import { FilterForm } from '../layout/filter-form'
import { ListPages } from '../layout/list-pages'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { TrainingTag } from './training-tag'

type Props = { t: Translate; org: string; view: PoolPage }

/** Everybody who reads, with what decides whether they are given something. */
export function PoolList({ t, org, view }: Props) {
  const { rows, asked, left, next, previous } = view
  const base = `/${org}/office/reviewers`
  const filtered = Object.values(asked).some(Boolean)
  return (
    <div className="grid min-w-0 gap-5">
      {left > 0 && asked.show !== 'left' && (
        <Callout
          tone="warning"
          title={t('pool.left.title', { count: left })}
          actions={<TextLink href={`${base}?show=left`}>{t('pool.left.link')}</TextLink>}
        >
          {t('pool.left.text')}
        </Callout>
      )}
      {(filtered || rows.length > 0) && <Filters t={t} base={base} asked={asked} />}
      {rows.length > 0 ? (
        <Panel look="bare">
          <Rows t={t} base={base} rows={rows} />
        </Panel>
      ) : (
        <EmptyState icon="users" title={t(filtered ? 'pool.none' : 'pool.nobody')}>
          {t(filtered ? 'pool.noneText' : 'pool.nobodyText')}
        </EmptyState>
      )}
      <ListPages t={t} base={base} asked={asked} page={{ next, previous }} />
    </div>
  )
}

function Filters({ t, base, asked }: { t: Translate; base: string; asked: PoolPage['asked'] }) {
  const categories = REVIEWED.map((code) => [code, code] as const)
  const languages = READ_LANGUAGES.map((code) => [code, t(`pool.language.${code}`)] as const)
  const shows = POOL_SHOWN.map((code) => [code, t(`pool.filter.${code}`)] as const)
  return (
    <FilterForm
      href={base}
      search={{ label: t('pool.filter.q'), value: asked.q }}
      selects={[
        {
          name: 'show',
          label: t('pool.filter.show'),
          value: asked.show,
          choices: [['', t('pool.filter.everybody')], ...shows],
        },
        {
          name: 'category',
          label: t('pool.filter.category'),
          value: asked.category,
          choices: [['', t('pool.filter.anyCategory')], ...categories],
        },
        {
          name: 'language',
          label: t('pool.filter.language'),
          value: asked.language,
          choices: [['', t('pool.filter.anyLanguage')], ...languages],
        },
      ]}
      submit={t('pool.filter.act')}
    />
  )
}

function Rows({ t, base, rows }: { t: Translate; base: string; rows: readonly PoolRow[] }) {
  return (
    <Table caption={t('pool.title')} cards dense>
      <THead>
        <Th>{t('pool.list.name')}</Th>
        <Th>{t('pool.list.training')}</Th>
        <Th numeric>{t('pool.list.load')}</Th>
        <Th numeric>{t('pool.list.year')}</Th>
        <Th>{t('pool.list.away')}</Th>
        <Th>{t('pool.list.reads')}</Th>
        <Th>{t('pool.list.endorsed')}</Th>
      </THead>
      <TBody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <RowTh>
              <TextLink quiet href={`${base}/${row.id}`}>
                {row.name}
              </TextLink>
              <Standing t={t} row={row} />
            </RowTh>
            <Td label={t('pool.list.training')}>
              <TrainingTag t={t} training={row.training} until={row.trainedUntil} />
            </Td>
            <Td label={t('pool.list.load')} numeric>
              {t('pool.list.ofLimit', { load: row.load, limit: row.loadLimit })}
            </Td>
            <Td label={t('pool.list.year')} numeric>
              {formatNumber(t.locale, row.year)}
            </Td>
            <Td label={t('pool.list.away')} className="figures">
              {absence(t, row)}
            </Td>
            <Td label={t('pool.list.reads')}>
              <div>
                {reads(t, row)}
                <span className="block text-muted text-sm">
                  {row.languages.map((code) => t.any(`pool.language.${code}`)).join(', ')}
                </span>
              </div>
            </Td>
            <Td label={t('pool.list.endorsed')}>{endorsed(t, row)}</Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}

/** Why nothing is given to somebody today, that no column says. */
const NOT_SAID = ['away', 'unreached', 'uncalibrated'] as const

/** Said beside the name only where the other columns do not say it. */
function Standing({ t, row }: { t: Translate; row: PoolRow }) {
  if (!row.holds) return <Tagged tone="warning">{t('pool.list.left')}</Tagged>
  if (row.paused) return <Tagged tone="neutral">{t('pool.list.paused')}</Tagged>
  return NOT_SAID.some((code) => row.unfit.includes(code)) ? (
    <Tagged tone="neutral">{t('pool.list.notNow')}</Tagged>
  ) : null
}

function Tagged({ tone, children }: { tone: 'warning' | 'neutral'; children: string }) {
  return (
    <span className="mt-1 block font-normal">
      <StatusTag tone={tone}>{children}</StatusTag>
    </span>
  )
}

function absence(t: Translate, { away: [next] }: PoolRow): string {
  if (!next) return '–'
  return t('pool.away.days', { from: formatDay(t.locale, next.from), to: formatDay(t.locale, next.to) })
}

export function reads(t: Translate, { categories }: Pick<PoolRow, 'categories'>): string {
  if (categories.length === 0) return t('pool.list.every')
  // A track read as a whole is said as one.
  const whole = TRACKS.filter((track) => CATEGORY_CODES.every((c) => trackOf(c) !== track || categories.includes(c)))
  const rest = categories.filter((code) => !(isCategoryCode(code) && whole.includes(trackOf(code))))
  return [...whole, ...rest].join(', ')
}

function endorsed(t: Translate, { endorsed: held }: PoolRow): string {
  if (!held) return t('pool.list.notEndorsed')
  const { category, until } = held
  return until ? t('pool.list.endorsedUntil', { category, day: formatDay(t.locale, until) }) : category
}
