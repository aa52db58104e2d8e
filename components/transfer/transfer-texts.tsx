import type { ReactNode } from 'react'
import { MessagesProvider } from '@/components/layout/messages'
import { LedgerTexts } from '@/components/portfolio/ledger-texts'
import type { Locale } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'

const SAID = /^transfer\.(refused|match|no|running|dateOrder)\./

/** What the forms of an import say in the browser: labels are drawn on the server. */
export function TransferTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <LedgerTexts locale={locale}>
      <MessagesProvider locale={locale} texts={packTexts(locale, ['transfer'], SAID)}>
        {children}
      </MessagesProvider>
    </LedgerTexts>
  )
}
