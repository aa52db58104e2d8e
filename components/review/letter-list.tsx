import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { LetterLine } from '@/lib/mail/queries'
import { quietLinkClass } from '../ui/link-class'

/** `kept`: the letters of this case are kept back, so that what waits does not leave. */
type Props = { t: Translate; org: string; zone: string; letters: readonly LetterLine[]; kept: boolean }

/** Letters with whether they arrived at the reader's mail server. */
export function LetterList({ t, org, zone, letters, kept }: Props) {
  if (letters.length === 0) return <p className="text-muted text-sm">{t('review.letters.none')}</p>
  return (
    <ul className="grid gap-3 text-sm">
      {letters.map((letter) => (
        <li key={letter.id}>
          <a href={`/${org}/office/letters/${letter.id}`} className={`${quietLinkClass} font-semibold`}>
            {letter.subject ?? t.any(`letters.name.${letter.template}`)}
          </a>
          <p className="text-muted">
            {letter.toName} · {letter.toEmail}
          </p>
          <p className={letter.state === 'failed' ? 'font-semibold text-danger' : 'figures text-muted'}>
            {t(`review.letters.${kept && letter.state === 'queued' ? 'kept' : letter.state}`)} ·{' '}
            {formatMoment(t.locale, letter.sentAt ?? letter.failedAt ?? letter.queuedAt, zone)}
          </p>
          {letter.failure && letter.state === 'failed' && <p className="break-words">{letter.failure}</p>}
        </li>
      ))}
    </ul>
  )
}
