import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'
import { MessagesProvider } from '../layout/messages'

const SAID = /^exchange\.(refused|no)\.|^storage\.error\.|^rsc\.email\./

/** The refusals that a portfolio on its way in may meet with in the browser. */
export function ExchangeTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, ['exchange', 'storage', 'rsc'], SAID)}>
      {children}
    </MessagesProvider>
  )
}
