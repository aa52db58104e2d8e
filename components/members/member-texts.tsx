import type { ReactNode } from 'react'
import { MessagesProvider } from '@/components/layout/messages'
import type { Locale } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'
import { TransferTexts } from '../transfer/transfer-texts'

const SAID = /^members\.(error|keys\.(name|make|once|copy))|^members\.list\.nothing$/

/** What the forms about the list of members say in the browser. */
export function MemberTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <TransferTexts locale={locale}>
      <MessagesProvider locale={locale} texts={packTexts(locale, ['members'], SAID)}>
        {children}
      </MessagesProvider>
    </TransferTexts>
  )
}
