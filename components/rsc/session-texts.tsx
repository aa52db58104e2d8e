import type { ReactNode } from 'react'
import { MessagesProvider } from '@/components/layout/messages'
import type { Locale } from '@/lib/i18n/catalogue'
import { packTexts } from '@/lib/i18n/translate'

/** What the forms over sessions say in the browser. */
const SAID =
  /^sessions\.((field|every|times|startsAt|series|live|mode|format|concerns|members|recipient|hours|heldOn|note|move|no|giver|act|log|calendar)\.|one\.(correct|differ|move)|noAccount$|conflict$)|^rsc\.(concerns|format|about)\.|^rsc\.(giver\.missing|to\.future|live\.(no|find))$|^rules\.(giver|track|would)\.|^rules\.why\.(giver-not-qualified|peer|wrong-ages\.rsc|after-as-of)|^ledger\.(hours|form|no)\./

export function SessionTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <MessagesProvider locale={locale} texts={packTexts(locale, ['sessions', 'rsc', 'rules', 'ledger'], SAID)}>
      {children}
    </MessagesProvider>
  )
}
