import type { ReactNode } from 'react'
import { MessagesProvider } from '@/components/layout/messages'
import type { Locale } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'

/** What the forms around the directory may have to refuse; their labels are drawn on the server. */
const SAID = /^givers\.(no|fee|name|languages|tracks|formats|modes|openings|text)\.|^givers\.conflict$/

export function GiverTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, ['givers'], SAID)}>
      {children}
    </MessagesProvider>
  )
}
