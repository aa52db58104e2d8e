import type { FormAction } from '@/lib/core/action-result'
import { dayInZone } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { AdviceView } from '@/lib/reviewers/queries/advice'
import { ActionButton } from '../forms/action-button'
import { ErrorTexts } from '../layout/error-texts'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'

type Props = { t: Translate; zone: string; view: AdviceView; ask: FormAction }

/** Advice on a draft, for its applicant: what it is, how to ask for it, and what it came to. */
export function AdvicePanel({ t, zone, view, ask }: Props) {
  const { applicationId, may, waiting, byHand, dueOn, given } = view
  return (
    <Panel id="advice" title={t('settling.advice.title')}>
      {given ? (
        <Callout
          tone={given.advice === 'ready' ? 'success' : 'warning'}
          title={t(`settling.advice.${given.advice}`, { on: formatDay(t.locale, dayInZone(given.at, zone)) })}
        >
          {given.toApplicant && <p className="whitespace-pre-line">{given.toApplicant}</p>}
          <p className="mt-2 text-muted">{t('settling.advice.countsNot')}</p>
        </Callout>
      ) : dueOn ? (
        <p>{t('settling.advice.reading', { on: formatDay(t.locale, dueOn) })}</p>
      ) : (
        <div className="grid gap-3">
          <p className="max-w-prose">{t('settling.advice.lead')}</p>
          {waiting && <p>{t(byHand ? 'settling.advice.byHand' : 'settling.advice.nobody')}</p>}
          {waiting && byHand ? null : may.yes ? (
            <div>
              <ErrorTexts locale={t.locale} of={['settling']}>
                <ActionButton id={`advice-${applicationId}`} action={ask} input={{ applicationId }} variant="secondary">
                  {t(waiting ? 'settling.advice.again' : 'settling.advice.ask')}
                </ActionButton>
              </ErrorTexts>
            </div>
          ) : (
            <p className="text-muted">{t.any(may.reason)}</p>
          )}
        </div>
      )}
    </Panel>
  )
}
