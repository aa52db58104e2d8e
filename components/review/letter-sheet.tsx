import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { LetterView } from '@/lib/mail/queries'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { FactList } from '../ui/summary-list'

type Props = { t: Translate; zone: string; title: string; letter: LetterView }

/** One letter as its reader got it, in its plain form; links with tokens are left out. */
export function LetterSheet({ t, zone, title, letter }: Props) {
  const { toName, toEmail, state, queuedAt, sentAt, failedAt, failure, text } = letter
  const when = formatMoment(t.locale, sentAt ?? failedAt ?? queuedAt, zone)
  return (
    <>
      <PageHeader size="desk" title={title} />
      <FactList
        columns={2}
        facts={[
          { id: 'to', label: t('review.letters.to'), value: `${toName} · ${toEmail}` },
          { id: 'state', label: t('review.letters.state'), value: `${t(`review.letters.${state}`)} · ${when}` },
        ]}
      />
      {state === 'failed' && failure && (
        <Callout tone="danger" title={t('review.letters.failed')}>
          {failure}
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
