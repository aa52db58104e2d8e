import { formatDay, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { DeskRow } from '@/lib/review/queries/desk'
import { quietLinkClass } from '../ui/link-class'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'

type Props = { t: Translate; org: string; rows: readonly DeskRow[]; caption: string; order?: 'oldest' | 'newest' }

/** Applications in the order in which they wait: few elements a row, plain links, everything in words. */
export function DeskTable({ t, org, rows, caption, order = 'oldest' }: Props) {
  const days = t('review.desk.days')
  return (
    <Table caption={caption} cards dense>
      <THead>
        <Th>{t('review.desk.applicant')}</Th>
        <Th>{t('review.desk.reference')}</Th>
        <Th>{t('review.desk.category')}</Th>
        <Th>{t('review.desk.state')}</Th>
        <Th>{t('review.desk.turn')}</Th>
        <Th numeric sort={order === 'oldest' ? 'descending' : 'ascending'}>
          {days}
        </Th>
        <Th>{t('review.desk.nextOn')}</Th>
        <Th>{t('review.desk.coordinator')}</Th>
      </THead>
      <TBody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <RowTh>
              <a href={`/${org}/office/applications/${row.id}`} className={quietLinkClass}>
                {row.applicant}
              </a>
            </RowTh>
            <Td label={t('review.desk.reference')} className="figures whitespace-nowrap">
              {row.reference}
            </Td>
            <Td label={t('review.desk.category')} className="whitespace-nowrap">
              {row.category}
            </Td>
            <Td label={t('review.desk.state')}>{t(`review.state.${row.state}`)}</Td>
            <Td label={t('review.desk.turn')} className={row.turn === 'coordinator' ? 'font-semibold' : 'text-muted'}>
              {t(`review.turn.${row.turn}`)}
            </Td>
            <Td label={days} numeric>
              {formatNumber(t.locale, row.days)}
            </Td>
            <Td label={t('review.desk.nextOn')} empty={!row.nextOn} className={row.overdue ? 'text-danger' : undefined}>
              {row.nextOn && formatDay(t.locale, row.nextOn)}
              {row.overdue && ` · ${t('review.desk.overdue')}`}
            </Td>
            <Td label={t('review.desk.coordinator')} empty={!row.coordinator}>
              {row.coordinator}
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
