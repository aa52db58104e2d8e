import type { ReactNode } from 'react'
import { packTexts } from '@/lib/i18n/translate'
import type { Translate } from '@/lib/i18n/translator'
import { MessagesProvider } from '../layout/messages'

const SAID = /^portfolio\.(error|no)\./

/** The refusals a form of this room may have to say in the browser; nothing else of the catalogue crosses. */
export function FormTexts({ t, children }: { t: Translate; children: ReactNode }) {
  return (
    <MessagesProvider locale={t.locale} texts={packTexts(t.locale, ['portfolio'], SAID)}>
      {children}
    </MessagesProvider>
  )
}
