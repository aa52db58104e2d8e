import type { Translate } from '@/lib/i18n/translator'
import type { Desk } from '@/lib/review/queries/desk'
import { hrefWith } from '../layout/href-with'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Pagination } from '../ui/pagination'
import { Panel } from '../ui/panel'
import { DeskFilters } from './desk-filters'
import { DeskTable } from './desk-table'

type Props = { t: Translate; org: string; view: Desk; unread: ReadonlyMap<string, number> }

/** One page of the desk with its filters. */
export function DeskView({ t, org, view, unread }: Props) {
  const { rows, asked, next, previous, many } = view
  const base = `/${org}/office/applications`
  const { mine, order, ...rest } = asked
  const kept = { ...rest, mine: mine ? '1' : '', order: order === 'oldest' ? '' : order }
  return (
    <div className="grid min-w-0 gap-5">
      <DeskFilters t={t} href={base} asked={asked} />
      {many && <Callout tone="info">{t('review.desk.many')}</Callout>}
      {rows.length > 0 ? (
        <Panel look="bare">
          <DeskTable t={t} org={org} rows={rows} caption={t('review.desk.title')} order={order} unread={unread} />
        </Panel>
      ) : (
        <EmptyState icon="clipboard-list" title={t('review.desk.none')}>
          {t('review.desk.noneText')}
        </EmptyState>
      )}
      <Pagination
        t={t}
        previousHref={previous && hrefWith(base, { ...kept, before: previous })}
        nextHref={next && hrefWith(base, { ...kept, after: next })}
      />
    </div>
  )
}
