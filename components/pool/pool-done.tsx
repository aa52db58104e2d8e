import type { Translate } from '@/lib/i18n/translator'
import { Callout } from '../ui/callout'

const DONE = [
  'saved',
  'away',
  'back',
  'team',
  'teamRemoved',
  'conflict',
  'conflictSetAside',
  'lifted',
  'trusted',
] as const

/** What was just done, said once the page is there again. */
export function PoolDone({ t, done }: { t: Translate; done?: string }) {
  const said = DONE.find((one) => one === done)
  if (!said) return null
  return (
    <Callout tone="success" role="status">
      {t(`pool.done.${said}`)}
    </Callout>
  )
}
