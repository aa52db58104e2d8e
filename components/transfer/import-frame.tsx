import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import type { Place } from '@/components/portfolio/place'
import { searched } from '@/components/portfolio/place'
import { BackLink } from '@/components/ui/breadcrumbs'
import { Callout } from '@/components/ui/callout'
import { parseMessageRef } from '@/lib/core/message-ref'
import { type Log, PAGE_OF } from '@/lib/transfer/schema/logs'
import { TransferTexts } from './transfer-texts'

/** The frame of every step of an import; a file that a plain form sent and that was not taken is said on top. */
export function ImportFrame({ place, log, children }: { place: Place; log: Log | null; children: ReactNode }) {
  const { t, base, locale } = place
  const { key, values } = parseMessageRef(searched(place, 'refused') ?? '')
  const refused = /^(transfer|ledger|common|storage|portfolio)\.[\w.-]+$/.test(key) && t.has(key)
  const back = log ? (
    <BackLink t={t} href={`${base}/${PAGE_OF[log]}`} label={t('ledger.back.list')} />
  ) : (
    <BackLink t={t} href={base} label={t('ledger.back.application')} />
  )
  return (
    <TransferTexts locale={locale}>
      <Page width="text" top={back}>
        <div className="grid gap-7">
          {refused && (
            <Callout tone="danger" role="alert">
              {t.any(key, { megabytes: 10, most: 0, rows: 0, ...values })}
            </Callout>
          )}
          {children}
        </div>
      </Page>
    </TransferTexts>
  )
}
