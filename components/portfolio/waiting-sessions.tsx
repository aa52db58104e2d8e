import { ActionButton } from '@/components/forms/action-button'
import { Callout } from '@/components/ui/callout'
import { Panel } from '@/components/ui/panel'
import type { WaitingSession } from '@/lib/catalogue/queries/own'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import { type Place, searched } from './place'
import { hoursWords } from './training-list'

type Props = { place: Place; waiting: readonly WaitingSession[]; may: boolean; take: FormAction }

/** Sessions whose roster names this person and that are not in the log: one press each. */
export function WaitingSessions({ place, waiting, may, take }: Props) {
  const { t, locale, applicationId } = place
  return (
    <>
      {searched(place, 'attended') && (
        <Callout tone="success" role="status">
          {t('ledger.waiting.later')}
        </Callout>
      )}
      {waiting.length > 0 && (
        <Panel title={t('ledger.waiting.title')} look="accent">
          <p>{t(may ? 'ledger.waiting.lead' : 'ledger.waiting.later')}</p>
          <ul className="mt-3 divide-y divide-line">
            {waiting.map((one) => (
              <li key={one.sessionId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
                <span className="min-w-0">
                  <span className="block break-words font-semibold">{one.title}</span>
                  <span className="figures text-muted text-sm">
                    {formatDay(locale, one.onDay)} · {hoursWords(place, one.minutes)}
                  </span>
                </span>
                {may && (
                  <ActionButton
                    id={`take-${one.sessionId}`}
                    action={take}
                    input={{ applicationId, sessionId: one.sessionId }}
                    icon="plus"
                  >
                    {t('ledger.waiting.add')}
                    <span className="sr-only">: {one.title}</span>
                  </ActionButton>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}
