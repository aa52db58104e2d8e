import type { Place } from '@/components/portfolio/place'
import { Table, TBody, Td, THead, Th, Tr } from '@/components/ui/table'
import type { FindingLine } from '@/lib/transfer/queries/pages'
import { columnName, sayReason } from '@/lib/transfer/schema/say'

type Props = { place: Place; caption: string; lines: readonly FindingLine[]; twins?: boolean }

/** What a check found, row by row as the spreadsheet numbers them. */
export function FindingTable({ place: { t }, caption, lines, twins }: Props) {
  return (
    <Table caption={caption} cards dense>
      <THead>
        <Th>{t('transfer.checked.row')}</Th>
        {!twins && <Th>{t('transfer.checked.field')}</Th>}
        {!twins && <Th>{t('transfer.checked.typed')}</Th>}
        <Th>{t('transfer.checked.reason')}</Th>
      </THead>
      <TBody>
        {lines.map(({ row, field, typed, reason }) => (
          <Tr key={`${row}-${field}`}>
            <Td label={t('transfer.checked.row')}>
              <span className="figures">{row}</span>
            </Td>
            {!twins && <Td label={t('transfer.checked.field')}>{columnName(t, field)}</Td>}
            {!twins && (
              <Td label={t('transfer.checked.typed')}>
                {typed ? (
                  <span className="break-words">{typed}</span>
                ) : (
                  <span className="text-muted">{t('transfer.checked.nothingTyped')}</span>
                )}
              </Td>
            )}
            <Td label={t('transfer.checked.reason')}>{sayReason(t, reason)}</Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
