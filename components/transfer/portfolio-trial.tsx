import { ActionButton } from '@/components/forms/action-button'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import type { Place } from '@/components/portfolio/place'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import type { FormAction } from '@/lib/core/action-result'
import type { PortfolioImportView } from '@/lib/transfer/queries/portfolio-import'
import { ExchangeTexts } from './exchange-texts'
import { PortfolioGivers } from './portfolio-givers'
import { ReportLines, ReportSums } from './portfolio-report'

type Acts = { check: FormAction; enter: FormAction; drop: FormAction }
type Props = { place: Place; view: PortfolioImportView; acts: Acts }

/** What a portfolio would do to the ledger, and the act itself; afterwards what it did. */
export function PortfolioTrial({ place, view: { application, trial }, acts }: Props) {
  const { t, locale, base, applicationId } = place
  if (!trial) return null
  const { id, fileName, state, report } = trial
  const here = `${base}/import/portfolio`
  const input = { applicationId, importId: id }
  const open = state === 'checked'
  const title = open
    ? 'exchange.report.title'
    : state === 'done'
      ? 'exchange.report.title.done'
      : 'exchange.report.title.dropped'
  return (
    <ExchangeTexts locale={locale}>
      <Page top={<BackLink t={t} href={here} label={t('exchange.act.another')} />}>
        <PageHeader
          kicker={t('portfolio.home.kicker', { reference: application.reference })}
          title={t(title, { file: fileName })}
        />
        <Said place={place} trial={trial} />
        {state !== 'dropped' && <ReportSums t={t} report={report} />}
        {open && report.unknownGivers.length > 0 && (
          <PortfolioGivers t={t} trial={trial} applicationId={applicationId} check={acts.check} />
        )}
        <ReportLines t={t} report={report} />
        <div className="flex flex-wrap items-start gap-3">
          {trial.mayEnter && (
            <ActionButton id={`enter-${id}`} action={acts.enter} input={input} variant="primary">
              {t('exchange.act.import')}
            </ActionButton>
          )}
          {open && (
            <ActionButton id={`drop-${id}`} action={acts.drop} input={input}>
              {t('exchange.act.drop')}
            </ActionButton>
          )}
          {state === 'done' && <ButtonLink href={base}>{t('exchange.act.open')}</ButtonLink>}
        </div>
      </Page>
    </ExchangeTexts>
  )
}

function Said({ place: { t }, trial }: { place: Place; trial: NonNullable<PortfolioImportView['trial']> }) {
  const { state, report, not } = trial
  if (state === 'done') {
    return (
      <Callout tone="success" role="status">
        {t('exchange.report.done')}
      </Callout>
    )
  }
  if (state === 'dropped') return null
  if (report.refused > 0) {
    const key = report.unknownGivers.length > 0 ? 'exchange.report.refusedGivers' : 'exchange.report.refused'
    return <Callout tone="danger">{t(key, { count: report.refused })}</Callout>
  }
  if (not === 'exchange.no.nothing') return <Callout tone="info">{t('exchange.report.nothing')}</Callout>
  return not ? (
    <Callout tone="warning">{t.any(not)}</Callout>
  ) : (
    <Callout tone="success">{t('exchange.report.ready')}</Callout>
  )
}
