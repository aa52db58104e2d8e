import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { ownLetter } from '@/lib/people/queries/letters'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { LETTER_LOOK, letterMoment, letterName } from './letter-words'

type Props = {
  t: Translate
  org: { zone: string; contactEmail: string }
  letter: Awaited<ReturnType<typeof ownLetter>>
}

/** One letter in its plain form, what became of it, and what to do about that. Links with tokens are left out. */
export function OwnLetterView({ t, org, letter }: Props) {
  const { state, toEmail, failure, text } = letter
  const when = formatMoment(t.locale, letterMoment(letter), org.zone)
  return (
    <>
      <PageHeader title={letterName(t, letter)} kicker={toEmail} />
      <Callout tone={LETTER_LOOK[state].tone} title={t(`messages.letters.${state}`)}>
        <p>{t(`messages.letters.${state}.what`, { when, email: toEmail, contact: org.contactEmail })}</p>
        {state === 'failed' && failure && (
          <p className="mt-2 break-words text-sm">
            {t('messages.letters.said')}: {failure}
          </p>
        )}
      </Callout>
      <Panel>
        {text ? (
          <div className="max-w-prose whitespace-pre-wrap break-words">{text}</div>
        ) : (
          <p className="text-muted">{t('messages.letters.notYet')}</p>
        )}
      </Panel>
      <p className="text-muted text-sm">{t('messages.letters.secret')}</p>
    </>
  )
}
