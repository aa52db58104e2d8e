import type { accountView } from '@/lib/auth/queries'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { LETTER_LOOK, letterMoment } from '../messages/letter-words'
import { Disclosure } from '../ui/disclosure'
import { StatusTag } from '../ui/tag'

type Letters = NonNullable<Awaited<ReturnType<typeof accountView>>>['letters']

/** What was written about the account: new passwords, confirmations. Moments in UTC, as for sessions. */
export function AccountLetters({ t, letters }: { t: Translate; letters: Letters }) {
  if (letters.length === 0) return <p className="text-muted">{t('messages.letters.account.none')}</p>
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
      {letters.map((letter) => (
        <li key={letter.id} className="px-5 py-3">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
            <p className="figures text-muted text-sm">{formatMoment(t.locale, letterMoment(letter), 'UTC')}</p>
            <StatusTag {...LETTER_LOOK[letter.state]}>{t(`messages.letters.${letter.state}`)}</StatusTag>
          </div>
          {letter.state === 'failed' && (
            <p className="mt-1">
              {t('messages.letters.account.failed')}{' '}
              {letter.failure && (
                <span className="break-words text-muted text-sm">
                  {t('messages.letters.said')}: {letter.failure}
                </span>
              )}
            </p>
          )}
          <Disclosure summary={letter.subject ?? t('messages.letters.unnamed')}>
            <p className="whitespace-pre-wrap break-words">{letter.text ?? t('messages.letters.notYet')}</p>
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}
