import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'
import { MessagesProvider } from '../layout/messages'

/** What the form of a wording says by itself: its refusals, and what can be put in. */
export function WordingTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, ['letters'], /^letters\.(error\.|insert$)/)}>
      {children}
    </MessagesProvider>
  )
}
