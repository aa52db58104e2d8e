import type { BulkView } from '@/lib/bulk/queries/pages'
import type { BulkState } from '@/lib/bulk/schema'
import type { Translate } from '@/lib/i18n/translator'
import { Pagination } from '../ui/pagination'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { changeOf, TONE, whyOf } from './bulk-words'

type Props = { t: Translate; desk: string; view: BulkView }

/** What a case that was not reached is called, by where the act stands. */
const WAITING: Partial<Record<BulkState, 'bulk.item.waiting' | 'bulk.item.notBegun'>> = {
  prepared: 'bulk.item.waiting',
  stopped: 'bulk.item.notBegun',
  dropped: 'bulk.item.notBegun',
}

/** What becomes, or became, of each case. */
export function BulkItems({ t, desk, view: { act, items, more } }: Props) {
  const waiting = t(WAITING[act.state] ?? 'bulk.item.toDo')
  const [reference, state] = [t('bulk.item.reference'), t('bulk.item.state')]
  const ahead = items.some(({ change }) => change)
  const why = t(ahead ? 'bulk.item.changeOrWhy' : 'bulk.item.why')
  return (
    <>
      <Panel look="bare">
        <Table caption={t('bulk.list.cases')} cards dense>
          <THead>
            <Th>{t('bulk.item.case')}</Th>
            <Th>{reference}</Th>
            <Th>{state}</Th>
            <Th>{why}</Th>
          </THead>
          <TBody>
            {items.map((item) => (
              <Tr key={item.id}>
                <RowTh>
                  <TextLink quiet href={`${desk}/${item.id}`}>
                    {item.applicant}
                  </TextLink>
                </RowTh>
                <Td label={reference}>{item.reference}</Td>
                <Td label={state}>
                  <StatusTag tone={TONE[item.state]}>
                    {item.state === 'waiting' ? waiting : t(`bulk.item.${item.state}`)}
                  </StatusTag>
                </Td>
                <Td label={why} empty={item.why === '' && !item.change}>
                  {item.change ? changeOf(t, item.change) : whyOf(t, item.why)}
                </Td>
              </Tr>
            ))}
          </TBody>
        </Table>
      </Panel>
      <Pagination t={t} nextHref={more === null ? undefined : `${desk}/bulk/${act.id}?after=${more}`} />
    </>
  )
}
