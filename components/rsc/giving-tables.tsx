import { capital } from '@/components/portfolio/choices'
import { BarChart } from '@/components/ui/charts'
import { Panel } from '@/components/ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '@/components/ui/table'
import { formatDay, formatHours } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { MatrixRow, MonthGiven, Supervisee } from '@/lib/rsc/queries/giving-desk'
import { monthName } from './month-name'

/** Who named this giver, and what stands between the two. */
export function SuperviseeTable({ t, rows }: { t: Translate; rows: Supervisee[] }) {
  if (rows.length === 0) return <p className="text-muted">{t('givers.giving.people.none')}</p>
  return (
    <Panel look="bare">
      <Table caption={t('givers.giving.people')} cards>
        <THead>
          <Th>{t('givers.giving.person')}</Th>
          <Th numeric>{t('givers.giving.confirmed')}</Th>
          <Th numeric>{t('givers.giving.waiting')}</Th>
          <Th>{t('givers.giving.last')}</Th>
        </THead>
        <TBody>
          {rows.map(({ giverId, name, minutes, waiting, lastOn }) => (
            <Tr key={giverId}>
              <RowTh>{name}</RowTh>
              <Td label={t('givers.giving.confirmed')} numeric>
                {formatHours(t.locale, minutes)}
              </Td>
              <Td label={t('givers.giving.waiting')} numeric>
                {waiting}
              </Td>
              <Td label={t('givers.giving.last')} empty={lastOn === null} className="figures whitespace-nowrap">
                {lastOn ? formatDay(t.locale, lastOn) : ''}
              </Td>
            </Tr>
          ))}
        </TBody>
      </Table>
    </Panel>
  )
}

/** Hours given in each of the last twelve months, and beside them those of runs that say no month. */
export function GivenMonths({ t, months, overMonths }: { t: Translate; months: MonthGiven[]; overMonths: number }) {
  const hours = formatHours(t.locale, overMonths)
  const others = overMonths > 0 && (
    <p className="mt-3 max-w-prose text-muted">{t('givers.giving.months.over', { hours })}</p>
  )
  if (months.every(({ minutes }) => minutes === 0))
    return others || <p className="text-muted">{t('givers.giving.months.none')}</p>
  const bars = months.map(({ month, minutes }) => ({
    id: month,
    label: monthName(t.locale, month),
    value: minutes,
    text: t('rsc.run.hours', { hours: formatHours(t.locale, minutes) }),
  }))
  const columns = [t('givers.giving.month'), t('givers.giving.hours')]
  return (
    <div className="max-w-2xl">
      <BarChart
        title={t('givers.giving.hours')}
        tableLabel={t('givers.giving.months.table')}
        columns={columns}
        bars={bars}
      />
      {others}
    </div>
  )
}

/** By date: as what this giver's hours count, and for whom. */
export function GiverMatrix({ t, rows }: { t: Translate; rows: MatrixRow[] }) {
  if (rows.length === 0) return <p className="max-w-prose text-muted">{t('givers.giving.matrix.none')}</p>
  return (
    <Panel look="bare">
      <Table caption={t('givers.giving.matrix')} cards>
        <THead>
          <Th>{t('givers.giving.matrix.as')}</Th>
          <Th>{t('givers.giving.matrix.from')}</Th>
          <Th>{t('givers.giving.matrix.to')}</Th>
          <Th>{t('givers.giving.matrix.for')}</Th>
        </THead>
        <TBody>
          {rows.map(({ from, to, as, recipients }) => (
            <Tr key={`${as}${from}`}>
              <RowTh>{capital(t(`rules.giver.${as}`))}</RowTh>
              <Td label={t('givers.giving.matrix.from')} className="figures whitespace-nowrap">
                {formatDay(t.locale, from)}
              </Td>
              <Td label={t('givers.giving.matrix.to')} className="figures">
                {to ? formatDay(t.locale, to) : t('givers.giving.matrix.open')}
              </Td>
              <Td label={t('givers.giving.matrix.for')}>
                {recipients.map((one) => t(`sessions.recipient.${one}`)).join(', ')}
              </Td>
            </Tr>
          ))}
        </TBody>
      </Table>
    </Panel>
  )
}
