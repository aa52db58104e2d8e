import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'
import { MessagesProvider } from '../layout/messages'

/** Of other rooms only the refusals that a form of the ledger may have to say. */
const SAID = /^(ledger|people)\.|^storage\.error\.|^portfolio\.no\.|^catalogue\.error\.(code|cancelled|notYet|struck)/

export function LedgerTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <MessagesProvider
      locale={locale}
      texts={packTexts(locale, ['ledger', 'people', 'storage', 'portfolio', 'catalogue'], SAID)}
    >
      {children}
    </MessagesProvider>
  )
}
