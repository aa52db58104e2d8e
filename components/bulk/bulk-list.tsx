import type { BulkLine } from '@/lib/bulk/queries/pages'
import type { BulkState } from '@/lib/bulk/schema'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Tone } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { kindOf, saidOf } from './bulk-words'

type Props = { t: Translate; desk: string; zone: string; acts: readonly BulkLine[] }

const TONE: Record<BulkState, Tone> = {
  prepared: 'neutral',
  running: 'info',
  stopped: 'warning',
  done: 'success',
  dropped: 'neutral',
}

/** The last acts on many cases of the office. */
export function BulkList({ t, desk, zone, acts }: Props) {
  if (acts.length === 0) {
    return (
      <EmptyState icon="clipboard-list" title={t('bulk.list.none')}>
        {t('bulk.list.noneText')}
      </EmptyState>
    )
  }
  const [by, when, state, cases] = (['by', 'when', 'state', 'cases'] as const).map((one) => t(`bulk.list.${one}`))
  return (
    <Panel look="bare">
      <Table caption={t('bulk.list.title')} cards dense>
        <THead>
          <Th>{t('bulk.list.what')}</Th>
          <Th>{by}</Th>
          <Th>{when}</Th>
          <Th>{state}</Th>
          <Th numeric>{cases}</Th>
        </THead>
        <TBody>
          {acts.map((act) => (
            <Tr key={act.id}>
              <RowTh>
                <TextLink quiet href={`${desk}/bulk/${act.id}`}>
                  {kindOf(t, act.terms)}
                </TextLink>
                <small className="block text-muted">{saidOf(t, act.terms)}</small>
              </RowTh>
              <Td label={by}>{act.by}</Td>
              <Td label={when}>{formatMoment(t.locale, act.preparedAt, zone)}</Td>
              <Td label={state}>
                <StatusTag tone={TONE[act.state]}>{t(`bulk.state.${act.state}`)}</StatusTag>
              </Td>
              <Td label={cases} numeric>
                {t('bulk.running.value', { done: act.done, total: act.total })}
              </Td>
            </Tr>
          ))}
        </TBody>
      </Table>
    </Panel>
  )
}
