import type { ReactNode } from 'react'
import { MessagesProvider } from '@/components/layout/messages'
import type { Locale } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'

/** What the run's form says in the browser: its own words, and of the rules only why a run does not count. */
const SAID =
  /^rsc\.(new|edit|edit\.confirmed|field\.|format\.|concerns\.|live\.|giver\.|about\.|hours\.|to\.|giving\.|recipients|provided)|^rules\.(giver|track|would)\.|^rules\.why\.(giver-not-qualified|peer|wrong-ages\.rsc|after-as-of\.rsc)/

export function RunTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, ['rsc', 'rules'], SAID)}>
      {children}
    </MessagesProvider>
  )
}
