import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'
import { MessagesProvider } from '../layout/messages'

/** The refusals of the catalogue's forms; what a training is, is refused in the ledger's words. */
const SAID =
  /^catalogue\.(error\.|roster\.file)|^ledger\.(title|provider|hours|deiHours|rscProvisionHours|about|code)\.|^portfolio\.no\./

export function CatalogueTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, ['catalogue', 'ledger', 'portfolio'], SAID)}>
      {children}
    </MessagesProvider>
  )
}
