import type { ReactNode } from 'react'
import { MessagesProvider } from '@/components/layout/messages'
import type { Locale, Namespace } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'

const REFUSALS =
  /\.(no|error|vet)\.|^references\.link\.|\.(few|many|missing|wrong|own|twice|told|future|conflict|notStarted|incomplete|hasConfirmed|tooManyForDays|beforeFrom|zero|tooMany)$/

/** Gives a page's forms the refusals of some rooms in words, and only those: labels are drawn on the server. */
export function RefusalTexts({ locale, of, children }: { locale: Locale; of: Namespace[]; children: ReactNode }) {
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, of, REFUSALS)}>
      {children}
    </MessagesProvider>
  )
}
