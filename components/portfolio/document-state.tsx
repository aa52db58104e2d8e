import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import type { Translate } from '@/lib/i18n/translator'
import type { DocumentState } from '@/lib/portfolio/queries/documents'

/** What the virus scanner says, where it says anything but "clean". */
export function DocumentStateLine({ t, state }: { t: Translate; state: DocumentState }) {
  if (state === 'clean') return null
  return (
    <p className={cn('flex items-start gap-1.5 text-sm', state === 'refused' ? 'text-danger' : 'text-warning')}>
      <Icon name={state === 'refused' ? 'octagon-alert' : 'hourglass'} className="mt-[0.2em] size-4" />
      {t(`ledger.documents.${state}`)}
    </p>
  )
}
