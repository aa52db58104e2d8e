import type { Translate } from '@/lib/i18n/translator'
import type { OwnLetters } from '@/lib/people/queries/letters'
import type { Tone } from '../ui/callout'
import type { IconName } from '../ui/icon'

type Letter = OwnLetters['letters'][number]

type Moments = Pick<Letter, 'sentAt' | 'failedAt' | 'queuedAt'>

export const LETTER_LOOK: Record<Letter['state'], { tone: Tone; icon: IconName }> = {
  queued: { tone: 'neutral', icon: 'hourglass' },
  sent: { tone: 'success', icon: 'check' },
  failed: { tone: 'danger', icon: 'octagon-alert' },
}

/** What a letter is called: its subject once it was drawn, before that what it is about. */
export function letterName(t: Translate, { subject, template }: Letter): string {
  if (subject) return subject
  const key = `letters.name.${template}`
  return t.has(key) ? t.any(key) : t('messages.letters.unnamed')
}

/** The moment that matters: when it left, when it was given up, or since when it waits. */
export function letterMoment({ sentAt, failedAt, queuedAt }: Moments): Date {
  return sentAt ?? failedAt ?? queuedAt
}
