import type { Translate } from '@/lib/i18n/translator'
import { Callout } from '../ui/callout'

const DONE = ['answered', 'kept', 'appealed'] as const

/** That what the applicant just sent has arrived, or is only kept; on any later visit the page says how things stand. */
export function DoneNews({ t, done }: { t: Translate; done?: string }) {
  const act = DONE.find((one) => one === done)
  if (!act) return null
  return (
    <Callout tone={act === 'kept' ? 'info' : 'success'} role="status">
      {t(`portfolio.home.done.${act}`)}
    </Callout>
  )
}
