import { formatDay, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { DeskRow } from '@/lib/review/queries/desk'
import { Table, THead, Th } from '../ui/table'

type Props = { t: Translate; org: string; rows: readonly DeskRow[]; caption: string; order?: 'oldest' | 'newest' }

/** A table stays a table where cards change how it is displayed. */
const [GROUP, ROW, NAME, CELL] = ['rowgroup', 'row', 'rowheader', 'cell'].map((role) => ({ role }))
const COLUMNS = ['reference', 'category', 'state', 'turn'] as const

/**
 * Applications in the order in which they wait: few elements a row, plain links, everything in words. The rows are bare
 * elements that `.desk-rows` dresses: a component and a class list per cell would cost more than all the rest.
 */
export function DeskTable({ t, org, rows, caption, order = 'oldest' }: Props) {
  const [reference, category, state, turn] = COLUMNS.map((column) => t(`review.desk.${column}`))
  const [days, nextOn, coordinator] = [t('review.desk.days'), t('review.desk.nextOn'), t('review.desk.coordinator')]
  const overdue = t('review.desk.overdue')
  return (
    <Table caption={caption} cards dense>
      <THead>
        <Th>{t('review.desk.applicant')}</Th>
        <Th>{reference}</Th>
        <Th>{category}</Th>
        <Th>{state}</Th>
        <Th>{turn}</Th>
        <Th numeric sort={order === 'oldest' ? 'descending' : 'ascending'}>
          {days}
        </Th>
        <Th>{nextOn}</Th>
        <Th>{coordinator}</Th>
      </THead>
      <tbody {...GROUP} className="desk-rows">
        {rows.map((row) => (
          <tr key={row.id} {...ROW}>
            <th {...NAME} scope="row">
              <a href={`/${org}/office/applications/${row.id}`}>{row.applicant}</a>
            </th>
            <td {...CELL} data-label={reference}>
              {row.reference}
            </td>
            <td {...CELL} data-label={category}>
              {row.category}
            </td>
            <td {...CELL} data-label={state}>
              {t(`review.state.${row.state}`)}
            </td>
            <td {...CELL} data-label={turn} data-look={row.turn === 'coordinator' ? 'strong' : 'quiet'}>
              {t(`review.turn.${row.turn}`)}
            </td>
            <td {...CELL} data-label={days} data-look="number">
              {formatNumber(t.locale, row.days)}
            </td>
            <td
              {...CELL}
              data-label={nextOn}
              data-empty={!row.nextOn || undefined}
              data-look={row.overdue ? 'danger' : undefined}
            >
              {row.nextOn && `${formatDay(t.locale, row.nextOn)}${row.overdue ? ` · ${overdue}` : ''}`}
            </td>
            <td {...CELL} data-label={coordinator} data-empty={!row.coordinator || undefined}>
              {row.coordinator}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
