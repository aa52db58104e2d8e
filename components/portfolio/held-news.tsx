import type { Translate } from '@/lib/i18n/translator'
import type { Held } from '@/lib/portfolio/queries/held'
import { Callout } from '../ui/callout'

/** The office has put the application on hold: why, and that no deadline runs meanwhile. */
export function HeldNews({ t, held }: { t: Translate; held: Held }) {
  if (!held) return null
  return (
    <Callout
      tone="info"
      title={t('casework.own.held', { reason: t.any(`casework.hold.reason.${held.reason}`) })}
      className="mb-6"
    >
      {held.message && <p className="whitespace-pre-line">{held.message}</p>}
      <p>{t('casework.own.heldMeaning')}</p>
    </Callout>
  )
}
