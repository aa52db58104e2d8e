import { formatDay, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { RoundRow, RoundState, RoundsPage } from '@/lib/rounds/queries'
import { ListPages } from '../layout/list-pages'
import { ButtonLink } from '../ui/button-link'
import { Callout, type Tone } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'

const TONE: Record<RoundState, Tone> = {
  next: 'success',
  open: 'info',
  full: 'warning',
  planned: 'neutral',
  over: 'neutral',
  closed: 'neutral',
}
const DONE = ['opened', 'changed', 'closed', 'reopened', 'deleted'] as const

type Props = { t: Translate; org: string; view: RoundsPage; done?: string }

/** Every round with its days, how full it is and whether it takes applications now. */
export function RoundsList({ t, org, view, done }: Props) {
  const { rows, next, previous } = view
  const base = `/${org}/office/rounds`
  const said = DONE.find((one) => one === done)
  return (
    <div className="grid min-w-0 gap-5">
      {said && (
        <Callout tone="success" role="status">
          {t(`rounds.done.${said}`)}
        </Callout>
      )}
      {rows.length > 0 ? (
        <Panel look="bare">
          <Rows t={t} base={base} rows={rows} />
        </Panel>
      ) : (
        <EmptyState
          icon="calendar"
          title={t('rounds.none')}
          action={
            <ButtonLink href={`${base}/new`} icon="plus">
              {t('rounds.new')}
            </ButtonLink>
          }
        >
          {t('rounds.noneText')}
        </EmptyState>
      )}
      <ListPages t={t} base={base} page={{ next, previous }} />
    </div>
  )
}

function Rows({ t, base, rows }: { t: Translate; base: string; rows: readonly RoundRow[] }) {
  return (
    <Table caption={t('rounds.title')} cards dense>
      <THead>
        <Th>{t('rounds.list.name')}</Th>
        <Th>{t('rounds.list.window')}</Th>
        <Th>{t('rounds.list.decideOn')}</Th>
        <Th numeric>{t('rounds.list.cases')}</Th>
        <Th>{t('rounds.list.state')}</Th>
      </THead>
      <TBody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <RowTh>
              <TextLink quiet href={`${base}/${row.id}`}>
                {row.name}
              </TextLink>
            </RowTh>
            <Td label={t('rounds.list.window')} className="figures">
              {roundWindow(t, row)}
            </Td>
            <Td label={t('rounds.list.decideOn')} className="figures">
              {formatDay(t.locale, row.decideOn)}
            </Td>
            <Td label={t('rounds.list.cases')} numeric>
              <div>
                {howFull(t, row)}
                {row.cohort.map(({ stage, count }) => (
                  <span key={stage} className="block text-muted text-sm">
                    {t.any(`rounds.stage.${stage}`)}: {formatNumber(t.locale, count)}
                  </span>
                ))}
              </div>
            </Td>
            <Td label={t('rounds.list.state')}>
              <RoundTag t={t} state={row.state} />
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}

export function RoundTag({ t, state }: { t: Translate; state: RoundState }) {
  return <StatusTag tone={TONE[state]}>{t(`rounds.state.${state}`)}</StatusTag>
}

function roundWindow(t: Translate, { opensOn, cutOffOn, graceDays }: RoundRow): string {
  const days = t('rounds.list.days', { from: formatDay(t.locale, opensOn), to: formatDay(t.locale, cutOffOn) })
  return graceDays > 0 ? `${days} ${t('rounds.list.grace', { count: graceDays })}` : days
}

export function howFull(t: Translate, { placed, capacity }: RoundRow): string {
  return capacity === null ? formatNumber(t.locale, placed) : t('rounds.list.of', { count: placed, capacity })
}
