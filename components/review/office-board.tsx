import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { BoardRow } from '@/lib/review/queries/board'
import { NEAR } from '@/lib/rules/standing'
import { hrefWith } from '../layout/href-with'
import { ButtonLink } from '../ui/button-link'
import { BarChart } from '../ui/charts'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { TextLink } from '../ui/text-link'

const MOST = 1000

type Props = { t: Translate; desk: string; rows: readonly BoardRow[] }

/** Open cases by stage and age; every number leads to the cases it counts. */
export function OfficeBoard({ t, desk, rows }: Props) {
  const number = (value: number) =>
    value > MOST ? t('review.office.moreThan', { count: formatNumber(t.locale, MOST) }) : formatNumber(t.locale, value)
  const link = (stage: string, count: number, older: number, younger: number | null) => {
    if (count === 0) return <span className="text-muted">0</span>
    const ages = { older: older > 0 ? String(older) : '', younger: younger === null ? '' : String(younger) }
    return <TextLink href={hrefWith(desk, { stage, ...ages })}>{number(count)}</TextLink>
  }
  const ages = rows[0]?.ages ?? []
  const ageLabel = ({ older, younger }: { older: number; younger: number | null }) =>
    younger === null ? t('desk.board.olderThan', { days: older - 1 }) : t('desk.board.between', { older, younger })
  return (
    <Panel
      look="bare"
      title={t('desk.board.title')}
      action={
        rows.some(({ level }) => level && level.count > 0) ? (
          <ButtonLink href={`${desk}?late=1`} variant="quiet" size="small" iconEnd="arrow-right" plain>
            {t('desk.board.allLate')}
          </ButtonLink>
        ) : undefined
      }
    >
      <div className="grid gap-6 px-5 pb-5">
        <BarChart
          title={t('desk.board.funnel')}
          tableLabel={t('desk.board.asTable')}
          columns={[t('review.desk.state'), t('desk.board.cases')]}
          bars={rows.map(({ stage, total }) => ({
            id: stage,
            label: t(`review.state.${stage}`),
            value: total,
            text: number(total),
          }))}
        />
      </div>
      <Table caption={t('desk.board.title')} cards dense>
        <THead>
          <Th>{t('review.desk.state')}</Th>
          <Th numeric>{t('desk.board.all')}</Th>
          {ages.map((age) => (
            <Th key={age.older} numeric>
              {ageLabel(age)}
            </Th>
          ))}
          <Th numeric>{t('desk.board.near', { days: NEAR })}</Th>
          <Th numeric>{t('desk.board.late')}</Th>
        </THead>
        <TBody>
          {rows.map(({ stage, total, ages: counts, level }) => (
            <Tr key={stage}>
              <RowTh>{t(`review.state.${stage}`)}</RowTh>
              <Td label={t('desk.board.all')} numeric>
                {link(stage, total, 0, null)}
              </Td>
              {counts.map((age) => (
                <Td key={age.older} label={ageLabel(age)} numeric>
                  {link(stage, age.count, age.older, age.younger)}
                </Td>
              ))}
              <Td label={t('desk.board.near', { days: NEAR })} numeric empty={!level}>
                {level && link(stage, level.near.count, level.near.older, level.near.younger)}
              </Td>
              <Td label={t('desk.board.late')} numeric empty={!level}>
                {level && (
                  <>
                    {link(stage, level.count, level.days + 1, null)}{' '}
                    <span className="text-muted">{t('desk.board.level', { days: level.days })}</span>
                  </>
                )}
              </Td>
            </Tr>
          ))}
        </TBody>
      </Table>
    </Panel>
  )
}
