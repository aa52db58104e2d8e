import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { LetterLine, LetterState } from '@/lib/mail/queries'
import type { Tone } from '../ui/callout'
import type { IconName } from '../ui/icon'
import { Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { StatusTag } from '../ui/tag'

const LOOK: Record<LetterState, { tone: Tone; icon: IconName }> = {
  queued: { tone: 'neutral', icon: 'hourglass' },
  sent: { tone: 'success', icon: 'check' },
  failed: { tone: 'danger', icon: 'octagon-alert' },
}

type Props = { t: Translate; zone: string; letters: readonly LetterLine[] }

/** Every letter of an application, and whether it left. */
export function LetterTable({ t, zone, letters }: Props) {
  if (letters.length === 0) return <p className="px-5 pb-5 text-muted sm:px-6">{t('portfolio.tracker.letters.none')}</p>
  return (
    <Table caption={t('portfolio.tracker.letters')} cards>
      <THead>
        <Th>{t('portfolio.tracker.letters.subject')}</Th>
        <Th>{t('portfolio.tracker.letters.to')}</Th>
        <Th>{t('portfolio.tracker.letters.when')}</Th>
        <Th>{t('portfolio.tracker.letters.state')}</Th>
      </THead>
      <TBody>
        {letters.map((letter) => {
          const when = letter.sentAt ?? letter.failedAt ?? letter.queuedAt
          return (
            <Tr key={letter.id}>
              <Td label={t('portfolio.tracker.letters.subject')}>
                {letter.subject ?? t.any(`letters.name.${letter.template}`)}
              </Td>
              <Td label={t('portfolio.tracker.letters.to')}>{letter.toName}</Td>
              <Td label={t('portfolio.tracker.letters.when')} className="figures">
                <time dateTime={when.toISOString()}>{formatMoment(t.locale, when, zone)}</time>
              </Td>
              <Td label={t('portfolio.tracker.letters.state')}>
                <StatusTag {...LOOK[letter.state]}>{t(`portfolio.tracker.letter.${letter.state}`)}</StatusTag>
              </Td>
            </Tr>
          )
        })}
      </TBody>
    </Table>
  )
}
