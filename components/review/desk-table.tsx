import { formatDay, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { DeskRow } from '@/lib/review/queries/desk'
import { Table, THead, Th } from '../ui/table'
import { type DeskLabels, DeskRows, type SpokenRow } from './desk-rows'

type Props = {
  t: Translate
  org: string
  rows: readonly DeskRow[]
  caption: string
  order?: 'oldest' | 'newest'
  /** Comments not read yet, by application. */
  unread?: ReadonlyMap<string, number>
}

/** Applications in the order in which they wait: plain links, everything in words. */
export function DeskTable({ t, org, rows, caption, order = 'oldest', unread }: Props) {
  const labels: DeskLabels = {
    reference: t('review.desk.reference'),
    category: t('review.desk.category'),
    state: t('review.desk.state'),
    turn: t('review.desk.turn'),
    days: t('review.desk.days'),
    nextOn: t('review.desk.nextOn'),
    coordinator: t('review.desk.coordinator'),
  }
  return (
    <Table caption={caption} cards dense>
      <THead>
        <Th>{t('review.desk.applicant')}</Th>
        <Th>{labels.reference}</Th>
        <Th>{labels.category}</Th>
        <Th>{labels.state}</Th>
        <Th>{labels.turn}</Th>
        <Th numeric sort={order === 'oldest' ? 'descending' : 'ascending'}>
          {labels.days}
        </Th>
        <Th>{labels.nextOn}</Th>
        <Th>{labels.coordinator}</Th>
      </THead>
      <DeskRows
        rows={rows.map((row) => spoken(t, row, unread?.get(row.id) ?? 0))}
        labels={labels}
        base={`/${org}/office/applications`}
      />
    </Table>
  )
}

function spoken(t: Translate, row: DeskRow, unread: number): SpokenRow {
  const { id, applicant, reference, category, overdue, nextOn } = row
  const late = overdue ? ` · ${t('review.desk.overdue')}` : ''
  return {
    ...{ id, applicant, reference, category, overdue },
    state: t(`review.state.${row.state}`),
    turn: t(`review.turn.${row.turn}`),
    ours: row.turn === 'coordinator',
    days: formatNumber(t.locale, row.days),
    next: nextOn ? `${formatDay(t.locale, nextOn)}${late}` : '',
    coordinator: row.coordinator ?? '',
    ...(row.flags.length > 0 ? { flags: row.flags.map((flag) => t(`review.flag.${flag}`)).join(' · ') } : {}),
    ...(unread > 0 ? { news: t('messages.unread', { count: unread }) } : {}),
  }
}
