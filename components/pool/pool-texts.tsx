import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'
import { MessagesProvider } from '../layout/messages'

/** What the forms around the pool may have to refuse; their labels are drawn on the server. */
const SAID = /^pool\.error\.|^auth\.email\.wrong$/

export function PoolTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, ['pool', 'auth'], SAID)}>
      {children}
    </MessagesProvider>
  )
}
