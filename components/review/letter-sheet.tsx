import type { FormAction } from '@/lib/core/action-result'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { OfficeLetter } from '@/lib/review/queries/letters'
import { ActionButton } from '../forms/action-button'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { FactList } from '../ui/summary-list'

type Props = { t: Translate; zone: string; title: string; view: OfficeLetter; send: FormAction; done?: string }

/** One letter as its reader got it, in its plain form; links with tokens are left out. */
export function LetterSheet({ t, zone, title, view, send, done }: Props) {
  const { letter, again, email } = view
  const { toName, toEmail, state, queuedAt, sentAt, failedAt, failure, text } = letter
  const when = formatMoment(t.locale, sentAt ?? failedAt ?? queuedAt, zone)
  return (
    <>
      <PageHeader size="desk" title={title} />
      {done === 'again' && (
        <Callout tone="success" role="status">
          {t('review.letters.again.done', { email: toEmail })}
        </Callout>
      )}
      <FactList
        columns={2}
        facts={[
          { id: 'to', label: t('review.letters.to'), value: `${toName} · ${toEmail}` },
          { id: 'state', label: t('review.letters.state'), value: `${t(`review.letters.${state}`)} · ${when}` },
        ]}
      />
      {state === 'failed' && (
        <Callout tone="danger" title={t('review.letters.failed')}>
          <p className="break-words">{failure}</p>
          {again.yes ? (
            <>
              <p>{t(email === toEmail ? 'review.letters.again.same' : 'review.letters.again.other', { email })}</p>
              <div className="mt-2">
                <ActionButton id={`again-${letter.id}`} action={send} input={{ letterId: letter.id }} size="small">
                  {t('review.letters.again.send', { email })}
                </ActionButton>
              </div>
            </>
          ) : (
            <p>{t.any(again.reason)}</p>
          )}
        </Callout>
      )}
      <Panel>
        {text ? (
          <div className="max-w-prose whitespace-pre-wrap">{text}</div>
        ) : (
          <p className="text-muted">{t('review.letters.notDrawn')}</p>
        )}
      </Panel>
    </>
  )
}
