import type { Translate } from '@/lib/i18n/translator'
import type { DeskRow } from '@/lib/review/queries/desk'
import { type Column, type Order, USUAL_COLUMNS } from '@/lib/review/schema/desk'
import { SortTh, Table, THead, Th } from '../ui/table'
import { DeskRows } from './desk-rows'
import { columnLabel, spokenRow } from './desk-words'

type Props = {
  t: Translate
  org: string
  rows: readonly DeskRow[]
  caption: string
  order?: Order
  /** The same list in another order, where it can be put into one. */
  inOrder?: (order: Order) => string
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

/** What a press on the head of a column asks for. */
const TURNED: Partial<Record<Column, (order?: Order) => Order>> = {
  days: (order) => (order === 'oldest' ? 'newest' : 'oldest'),
  nextOn: () => 'next',
}

/** Applications in the order in which they wait: plain links, everything in words. */
export function DeskTable(props: Props) {
  const { t, org, rows, caption, order, inOrder, columns = USUAL_COLUMNS, pick, unread } = props
  const labels = columns.map((column) => columnLabel(t, column))
  return (
    <Table caption={caption} cards dense>
      <THead>
        <Th>{t('review.desk.applicant')}</Th>
        {columns.map((column, nth) => {
          const [turned, sort] = [TURNED[column], order && SORTED[order][column]]
          const look = { numeric: column === 'days', sort, className: column === 'days' ? 'w-36' : undefined }
          return inOrder && turned ? (
            <SortTh key={column} href={inOrder(turned(order))} {...look}>
              {labels[nth]}
            </SortTh>
          ) : (
            <Th key={column} {...look}>
              {labels[nth]}
            </Th>
          )
        })}
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
