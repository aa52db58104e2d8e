import { ActionButton } from '@/components/forms/action-button'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import { isAtWork, isOpen } from '@/lib/transfer/policy/portfolio'
import type { PortfolioImportView } from '@/lib/transfer/queries/portfolio-import'
import { BRING_IN } from '@/lib/transfer/schema/portfolio'
import { ExchangeTexts } from './exchange-texts'
import { PortfolioGivers } from './portfolio-givers'
import { ReportLines, ReportSums } from './portfolio-report'
import { Running } from './running'
import { TransferTexts } from './transfer-texts'

type Acts = { check: FormAction; enter: FormAction; drop: FormAction }
type Props = { t: Translate; slug: string; view: PortfolioImportView; acts: Acts }
type Trial = NonNullable<PortfolioImportView['trial']>

/** A portfolio on its way in: how far the background is, what it would do to the ledger, the act itself, and what it did. */
export function PortfolioTrial({ t, slug, view: { application, trial }, acts }: Props) {
  if (!trial) return null
  const { id, fileName, state } = trial
  const here = `/${slug}/${BRING_IN}`
  const from = application ? `?application=${application.id}` : ''
  return (
    <TransferTexts locale={t.locale}>
      <ExchangeTexts locale={t.locale}>
        <Page top={<BackLink t={t} href={`${here}${from}`} label={t('exchange.act.another')} />}>
          <PageHeader
            kicker={application ? t('portfolio.home.kicker', { reference: application.reference }) : undefined}
            title={t(`exchange.report.title.${state}`, { file: fileName })}
            lead={isAtWork(state) ? t('exchange.report.running') : undefined}
          />
          {isAtWork(state) ? (
            <Running here={`${here}/${id}`} done={trial.done} rows={trial.entries} />
          ) : (
            <Report t={t} slug={slug} trial={trial} application={application} acts={acts} />
          )}
        </Page>
      </ExchangeTexts>
    </TransferTexts>
  )
}

type ReportProps = {
  t: Translate
  slug: string
  trial: Trial
  application: PortfolioImportView['application']
  acts: Acts
}

function Report({ t, slug, trial, application, acts }: ReportProps) {
  const { id, state, report } = trial
  const input = { importId: id }
  const asks = state === 'checked' && report.unknownGivers.length > 0
  return (
    <>
      <Said t={t} trial={trial} />
      {(state === 'checked' || state === 'done') && <ReportSums t={t} report={report} />}
      {asks && <PortfolioGivers t={t} trial={trial} check={acts.check} />}
      {state !== 'dropped' && <ReportLines t={t} report={report} />}
      <div className="flex flex-wrap items-start gap-3">
        {trial.mayEnter && (
          <ActionButton id={`enter-${id}`} action={acts.enter} input={input} variant="primary">
            {t('exchange.act.import')}
          </ActionButton>
        )}
        {state === 'failed' && (
          <ActionButton id={`again-${id}`} action={acts.check} input={input} variant="primary">
            {t('exchange.givers.again')}
          </ActionButton>
        )}
        {isOpen(state) && (
          <ActionButton id={`drop-${id}`} action={acts.drop} input={input}>
            {t('exchange.act.drop')}
          </ActionButton>
        )}
        {state === 'done' &&
          (application ? (
            <ButtonLink href={`/${slug}/applications/${application.id}`}>{t('exchange.act.open')}</ButtonLink>
          ) : (
            <ButtonLink href={`/${slug}/what-if`}>{t('exchange.act.whatIf')}</ButtonLink>
          ))}
      </div>
    </>
  )
}

function Said({ t, trial: { state, report, not, refused } }: { t: Translate; trial: Trial }) {
  if (state === 'done') {
    return (
      <Callout tone="success" role="status">
        {t('exchange.report.done')}
      </Callout>
    )
  }
  if (state === 'dropped') return null
  if (state === 'failed') {
    return <Callout tone="danger">{refused ? t.any(refused) : t('exchange.report.failed')}</Callout>
  }
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
