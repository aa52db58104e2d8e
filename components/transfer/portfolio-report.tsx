import { Panel } from '@/components/ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '@/components/ui/table'
import { StatusTag } from '@/components/ui/tag'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import { type PortfolioReport, REPORT_LISTS } from '@/lib/transfer/schema/portfolio'

type Props = { t: Translate; report: PortfolioReport }
const TONE = { there: 'neutral', refused: 'danger', left: 'warning' } as const
const ORDER = { refused: 0, left: 1, there: 2 } as const
const SHOWN = 200

/** How many entries of each part are new, and how many are there already. */
export function ReportSums({ t, report: { added, there } }: Props) {
  const lists = REPORT_LISTS.filter((list) => added[list] || there[list])
  if (lists.length === 0) return null
  return (
    <Panel look="bare" className="max-w-2xl">
      <Table caption={t('exchange.report.list')} cards>
        <THead>
          <Th>{t('exchange.report.list')}</Th>
          <Th numeric>{t('exchange.report.added')}</Th>
          <Th numeric>{t('exchange.report.there')}</Th>
        </THead>
        <TBody>
          {lists.map((list) => (
            <Tr key={list}>
              <RowTh>{t(`exchange.list.${list}`)}</RowTh>
              <Td label={t('exchange.report.added')} numeric>
                {added[list] ?? 0}
              </Td>
              <Td label={t('exchange.report.there')} numeric>
                {there[list] ?? 0}
              </Td>
            </Tr>
          ))}
        </TBody>
      </Table>
    </Panel>
  )
}

/** What is refused, left out, or there already: its place in the file, and why. */
export function ReportLines({ t, report: { lines } }: Props) {
  if (lines.length === 0) return null
  const ordered = lines.toSorted((a, b) => ORDER[a.outcome] - ORDER[b.outcome])
  const shown = ordered.slice(0, SHOWN)
  return (
    <section aria-labelledby="lines-title">
      <h2 id="lines-title" className="heading mb-3 text-2xl">
        {t('exchange.report.lines')}
      </h2>
      <Panel look="bare">
        <Table caption={t('exchange.report.lines')} cards dense>
          <THead>
            <Th>{t('exchange.report.where')}</Th>
            <Th>{t('exchange.report.entry')}</Th>
            <Th>{t('exchange.report.what')}</Th>
          </THead>
          <TBody>
            {shown.map(({ path, title, outcome, reason }, index) => (
              <Tr key={`${path}-${outcome}-${String(index)}`}>
                <RowTh>
                  <code className="break-all font-normal">{path}</code>
                </RowTh>
                <Td label={t('exchange.report.entry')} empty={!title}>
                  {title}
                </Td>
                <Td label={t('exchange.report.what')}>
                  <div className="min-w-0">
                    <StatusTag tone={TONE[outcome]}>{t(`exchange.outcome.${outcome}`)}</StatusTag>
                    {reason && <p className="mt-1 max-w-prose">{say(t, reason)}</p>}
                  </div>
                </Td>
              </Tr>
            ))}
          </TBody>
        </Table>
      </Panel>
      {lines.length > SHOWN && (
        <p className="mt-2 text-muted">{t('exchange.report.more', { count: lines.length - SHOWN })}</p>
      )}
    </section>
  )
}
