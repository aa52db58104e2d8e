import type { Translate } from '@/lib/i18n/translator'
import { Callout } from '../ui/callout'

const SAID = [
  'readerAsked',
  'readersAsked',
  'readerChanged',
  'readerReminded',
  'readerMoreTime',
  'readerRemoved',
  'readerRemovedNobody',
] as const

/** On the page of a case: what has just become of its readers. */
export function ReadersSaid({ t, done }: { t: Translate; done?: string }) {
  const said = SAID.find((one) => one === done)
  if (!said) return null
  return (
    <Callout tone={said === 'readerRemovedNobody' ? 'warning' : 'success'} role="status">
      {t(`assigning.done.${said}`)}
    </Callout>
  )
}
