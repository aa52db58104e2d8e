import type { ReactNode } from 'react'
import type { Locale, Namespace } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'
import { MessagesProvider } from './messages'

/** Gives a page's forms the refusals of some rooms in words, and only those: everything else is drawn on the server. */
export function ErrorTexts({
  locale,
  of,
  children,
}: {
  locale: Locale
  of: readonly Namespace[]
  children: ReactNode
}) {
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, of, /\.error\./)}>
      {children}
    </MessagesProvider>
  )
}
