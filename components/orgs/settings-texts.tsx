import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'
import { MessagesProvider } from '../layout/messages'

/** Refusals of the settings form, and the words of two versions side by side. */
const SAID = /^orgs\.(error|competencies)\.|^ledger\.conflict/

export function SettingsTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, ['orgs', 'ledger'], SAID)}>
      {children}
    </MessagesProvider>
  )
}
