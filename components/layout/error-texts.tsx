import type { ReactNode } from 'react'
import type { Locale, Namespace } from '@/lib/i18n/catalogue'
import { textsOf } from '@/lib/i18n/translate'
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
  const all = Object.entries(textsOf(locale, of))
  const texts = Object.fromEntries(all.filter(([key]) => key.includes('.error.')))
  return (
    <MessagesProvider locale={locale} texts={texts}>
      {children}
    </MessagesProvider>
  )
}
