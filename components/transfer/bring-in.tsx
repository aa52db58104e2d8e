import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { LedgerTexts } from '@/components/portfolio/ledger-texts'
import { type Place, searched } from '@/components/portfolio/place'
import { UploadForm } from '@/components/portfolio/upload-form'
import { BackLink } from '@/components/ui/breadcrumbs'
import { Callout } from '@/components/ui/callout'
import { Panel } from '@/components/ui/panel'
import { parseMessageRef } from '@/lib/core/message-ref'
import { ACCEPTED_PORTFOLIOS, MOST_PORTFOLIO_BYTES, MOST_PORTFOLIO_MEGABYTES } from '@/lib/transfer/schema/portfolio'
import { ExchangeTexts } from './exchange-texts'

type Props = { place: Place; reference: string }

/** Choose a portfolio to bring in; what was refused without JavaScript is said here. */
export function BringIn({ place, reference }: Props) {
  const { t, locale, base } = place
  const refused = parseMessageRef(searched(place, 'refused') ?? '')
  const here = `${base}/import/portfolio`
  const known = /^(exchange|storage|ledger|common)\./.test(refused.key) && t.has(refused.key)
  return (
    <LedgerTexts locale={locale}>
      <ExchangeTexts locale={locale}>
        <Page width="text" top={<BackLink t={t} href={base} label={t('portfolio.back.home')} />}>
          <PageHeader
            kicker={t('portfolio.home.kicker', { reference })}
            title={t('exchange.import.title')}
            lead={t('exchange.import.lead')}
          />
          {known && (
            <Callout tone="danger" role="alert">
              {t.any(refused.key, refused.values)}
            </Callout>
          )}
          <UploadForm
            id="portfolio"
            url={`${here}/upload`}
            onto={here}
            accept={ACCEPTED_PORTFOLIOS}
            maxBytes={MOST_PORTFOLIO_BYTES}
            label={t('exchange.import.file')}
            hint={t('exchange.import.file.hint', { max: MOST_PORTFOLIO_MEGABYTES })}
          />
          <Panel id="what" title={t('exchange.import.what')} look="sunken">
            <p>{t('exchange.import.what.in')}</p>
            <p className="mt-2">{t('exchange.import.what.out')}</p>
          </Panel>
        </Page>
      </ExchangeTexts>
    </LedgerTexts>
  )
}
