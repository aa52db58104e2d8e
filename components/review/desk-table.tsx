import type { Translate } from '@/lib/i18n/translator'
import type { DeskRow } from '@/lib/review/queries/desk'
import { type Column, type Order, USUAL_COLUMNS } from '@/lib/review/schema/desk'
import { Table, THead, Th } from '../ui/table'
import { DeskRows } from './desk-rows'
import { columnLabel, spokenRow } from './desk-words'

type Props = {
  t: Translate
  org: string
  rows: readonly DeskRow[]
  caption: string
  order?: Order
  columns?: readonly Column[]
  /** Rows can be ticked, for this form. */
  pick?: string
  /** Comments not read yet, by application. */
  unread?: ReadonlyMap<string, number>
}

/** Which column the order stands in, and which way. */
const SORTED: Record<Order, Partial<Record<Column, 'ascending' | 'descending'>>> = {
  oldest: { days: 'descending' },
  newest: { days: 'ascending' },
  next: { nextOn: 'ascending' },
}

/** Applications in the order in which they wait: plain links, everything in words. */
export function DeskTable({ t, org, rows, caption, order = 'oldest', columns = USUAL_COLUMNS, pick, unread }: Props) {
  const labels = columns.map((column) => columnLabel(t, column))
  return (
    <Table caption={caption} cards dense>
      <THead>
        <Th>{t('review.desk.applicant')}</Th>
        {columns.map((column, nth) => (
          <Th key={column} numeric={column === 'days'} sort={SORTED[order][column]}>
            {labels[nth]}
          </Th>
        ))}
      </THead>
      <DeskRows
        rows={rows.map((row) => spokenRow(t, row, columns, unread?.get(row.id) ?? 0))}
        labels={labels}
        base={`/${org}/office/applications`}
        pick={pick ? { form: pick, label: t('bulk.pick.one') } : undefined}
      />
    </Table>
  )
}
