import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { LedgerTexts } from '@/components/portfolio/ledger-texts'
import { UploadForm } from '@/components/portfolio/upload-form'
import { BackLink } from '@/components/ui/breadcrumbs'
import { Callout } from '@/components/ui/callout'
import { Panel } from '@/components/ui/panel'
import { TextLink } from '@/components/ui/text-link'
import { parseMessageRef } from '@/lib/core/message-ref'
import type { Translate } from '@/lib/i18n/translator'
import type { PortfolioImportView } from '@/lib/transfer/queries/portfolio-import'
import {
  ACCEPTED_PORTFOLIOS,
  BRING_IN,
  MOST_PORTFOLIO_BYTES,
  MOST_PORTFOLIO_MEGABYTES,
} from '@/lib/transfer/schema/portfolio'
import { ExchangeTexts } from './exchange-texts'

type Props = { t: Translate; slug: string; view: PortfolioImportView; refused?: string }

/** Choose a portfolio to bring in; what was refused without JavaScript is said here. */
export function BringIn({ t, slug, view: { application, open }, refused = '' }: Props) {
  const { locale } = t
  const { key, values } = parseMessageRef(refused)
  const here = `/${slug}/${BRING_IN}`
  const from = application ? `?application=${application.id}` : ''
  const known = /^(exchange|storage|ledger|common)\./.test(key) && t.has(key)
  const back = application ? (
    <BackLink t={t} href={`/${slug}/applications/${application.id}`} label={t('portfolio.back.home')} />
  ) : (
    <BackLink t={t} href={`/${slug}`} label={t('portfolio.back.desk')} />
  )
  return (
    <LedgerTexts locale={locale}>
      <ExchangeTexts locale={locale}>
        <Page width="text" top={back}>
          <PageHeader
            kicker={application ? t('portfolio.home.kicker', { reference: application.reference }) : undefined}
            title={t('exchange.import.title')}
            lead={t('exchange.import.lead')}
          />
          {known && (
            <Callout tone="danger" role="alert">
              {t.any(key, values)}
            </Callout>
          )}
          <UploadForm
            id="portfolio"
            url={`${here}/upload${from}`}
            onto={here}
            accept={ACCEPTED_PORTFOLIOS}
            maxBytes={MOST_PORTFOLIO_BYTES}
            label={t('exchange.import.file')}
            hint={t('exchange.import.file.hint', { max: MOST_PORTFOLIO_MEGABYTES })}
          />
          {open.length > 0 && (
            <Panel id="open" title={t('exchange.import.open')}>
              <ul className="grid gap-1">
                {open.map(({ id, fileName }) => (
                  <li key={id} className="break-words">
                    <TextLink href={`${here}/${id}`}>{fileName}</TextLink>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <Panel id="what" title={t('exchange.import.what')} look="sunken">
            <p>{t('exchange.import.what.in')}</p>
            <p className="mt-2">{t('exchange.import.what.out')}</p>
          </Panel>
        </Page>
      </ExchangeTexts>
    </LedgerTexts>
  )
}
