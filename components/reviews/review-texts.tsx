import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'
import { MessagesProvider } from '../layout/messages'

const SAID =
  /^reading\.(tick|saved|step|judge|coverage|apart|unfit|way|error)\.|^(review|reasons)\.error\.|^common\.error\./

/** What the boxes and the form of a review say in the browser; everything else is drawn on the server. */
export function ReviewTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, ['reading', 'review', 'reasons', 'common'], SAID)}>
      {children}
    </MessagesProvider>
  )
}
