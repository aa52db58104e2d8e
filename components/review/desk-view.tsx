import type { BulkKind } from '@/lib/bulk/schema'
import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { DeskPage } from '@/lib/review/queries/desk'
import type { Beside } from '@/lib/review/queries/desk-beside'
import { addressOf, isNarrowed, type Order } from '@/lib/review/schema/desk'
import { BulkBar } from '../bulk/bulk-bar'
import { BULK_FORM } from '../bulk/bulk-words'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Pagination } from '../ui/pagination'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'
import { DeskFilters } from './desk-filters'
import { DeskKeys } from './desk-keys'
import { DeskTable } from './desk-table'
import { DeskViewLinks } from './desk-views'

type Props = {
  t: Translate
  org: string
  view: DeskPage
  unread: ReadonlyMap<string, number>
  beside: Beside
  /** What the reader may do with many cases at once. */
  kinds: readonly BulkKind[]
  /** Whether the association promises how long a case stays in a stage. */
  promises: boolean
}

/** One page of the desk with its filters. */
export function DeskView({ t, org, view, unread, beside, kinds, promises }: Props) {
  const { rows, asked, next, previous, many, total, uncounted, refused } = view
  const base = `/${org}/office/applications`
  const query = new URLSearchParams(addressOf(asked)).toString()
  const at = (...place: [string, string]) => `${base}?${new URLSearchParams([...addressOf(asked), place])}`
  const inOrder = (order: Order) =>
    `${base}?${new URLSearchParams(addressOf({ ...asked, order })).toString() || 'stage='}`
  return (
    <div className="grid min-w-0 gap-5">
      <div className="flex flex-wrap items-center justify-between gap-x-5">
        <DeskViewLinks t={t} base={base} views={beside.views} query={query} />
        <DeskTotal t={t} total={total} uncounted={uncounted} />
      </div>
      <DeskFilters t={t} href={base} asked={asked} beside={beside} promises={promises} />
      {many && <Callout tone="info">{t('review.desk.many')}</Callout>}
      {refused && <Callout tone="warning">{t(`desk.search.${refused}`)}</Callout>}
      {rows.length > 0 && (
        <Panel look="bare">
          <DeskTable
            t={t}
            org={org}
            rows={rows}
            caption={t('review.desk.title')}
            order={asked.q ? undefined : asked.order}
            inOrder={inOrder}
            columns={asked.columns}
            pick={kinds.length > 0 ? BULK_FORM : undefined}
            unread={unread}
          />
        </Panel>
      )}
      {rows.length > 0 && kinds.length > 0 && (
        <BulkBar
          href={`${base}/bulk/new`}
          filters={addressOf(asked)}
          kinds={kinds.map((kind) => [kind, t(`bulk.kind.${kind}`)])}
          words={{
            bar: t('bulk.pick.bar'),
            all: total === null ? t('bulk.pick.all') : t('bulk.pick.allOf', { count: total }),
            page: t('bulk.pick.page'),
            go: t('common.action.continue'),
            count: t('bulk.pick.count', { count: '{n}' }),
            everything: t('bulk.pick.everything'),
          }}
        />
      )}
      {rows.length === 0 && !refused && <DeskEmpty t={t} base={base} asked={asked} />}
      <Pagination t={t} previousHref={previous && at('before', previous)} nextHref={next && at('after', next)} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {rows.length > 0 && (
          <ButtonLink href={`${base}/export?${query}`} variant="secondary" size="small" icon="download" plain>
            {t('desk.export')}
          </ButtonLink>
        )}
        <TextLink href={`${base}/bulk`}>{t('bulk.pick.recent')}</TextLink>
      </div>
      <DeskKeys
        words={{
          open: t('desk.keys.title'),
          close: t('desk.keys.close'),
          use: t('desk.keys.use'),
          keys: (['j', 'k', 'x', 'shift', 'enter', 'search', 'help'] as const).map((key) => [
            t(`desk.keys.${key}.key`),
            t(`desk.keys.${key}.does`),
          ]),
        }}
      />
    </div>
  )
}

/** How many cases fit, as far as they were counted. */
function DeskTotal({ t, total, uncounted }: Pick<DeskPage, 'total' | 'uncounted'> & { t: Translate }) {
  if (total) return <p className="font-semibold">{t('desk.total', { count: total })}</p>
  if (!uncounted) return null
  const count = formatNumber(t.locale, uncounted.most)
  return uncounted.filtered ? (
    <p className="text-muted">{t('desk.notCounted', { count })}</p>
  ) : (
    <p className="font-semibold">{t('desk.moreThan', { count })}</p>
  )
}

/** Nothing to show: why, and where to look next. */
function DeskEmpty({ t, base, asked }: { t: Translate; base: string; asked: DeskPage['asked'] }) {
  if (asked.q && asked.stage !== 'all') {
    const everywhere = new URLSearchParams({ q: asked.q, stage: 'all' })
    return (
      <EmptyState
        icon="search"
        title={t('desk.notFound.title')}
        action={<ButtonLink href={`${base}?${everywhere}`}>{t('desk.notFound.everywhere')}</ButtonLink>}
      >
        {t('desk.notFound.text')}
      </EmptyState>
    )
  }
  const narrowed = isNarrowed(asked)
  return (
    <EmptyState
      icon="clipboard-list"
      title={t(narrowed ? 'review.desk.none' : 'desk.empty.title')}
      action={
        <ButtonLink href={`${base}?stage=${narrowed ? '' : 'all'}`} variant="secondary">
          {t(narrowed ? 'review.desk.clear' : 'desk.empty.all')}
        </ButtonLink>
      }
    >
      {t(narrowed ? 'review.desk.noneText' : 'desk.empty.text')}
    </EmptyState>
  )
}
