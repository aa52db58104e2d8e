import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/catalogue'
import { ErrorTexts } from '../layout/error-texts'
import { LedgerTexts } from '../portfolio/ledger-texts'

/** What the forms of proofs may have to say: refusals of theirs, and what sending a file says. */
export function ProofTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <LedgerTexts locale={locale}>
      <ErrorTexts locale={locale} of={['proofs', 'review', 'casework']}>
        {children}
      </ErrorTexts>
    </LedgerTexts>
  )
}
