import { formatDay, formatHours } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { SessionLine } from '@/lib/rsc/queries/session-log'

type Meeting = Pick<SessionLine, 'heldOn' | 'minutes' | 'format' | 'mode'>

/** "Jan 10, 2026 · 1.5 h · Group · Virtual". */
export function meetingWords(
  t: Translate,
  { heldOn, minutes, format, mode }: Meeting,
  startsAt?: string | null,
): string[] {
  const day = formatDay(t.locale, heldOn)
  return [
    startsAt ? t('sessions.at', { day, time: startsAt }) : day,
    t('rsc.run.hours', { hours: formatHours(t.locale, minutes) }),
    t.any(`rsc.format.${format}`),
    t.any(`sessions.mode.${mode}`),
  ]
}

/** What it was about, as the one of the two who reads it would say it. */
export function contentWords(t: Translate, { side, concerns, about, competencies }: SessionLine): string[] {
  return [
    side === 'giver' ? t.any(`sessions.concerns.giver.${concerns}`) : t.any(`rsc.concerns.${concerns}`),
    ...about.map((track) => t.any(`rules.track.${track}`)),
    ...competencies.map((domain) => t.any(`rules.domain.${domain}`)),
  ]
}

export function stateWords(
  t: Translate,
  { state, mine, other }: Pick<SessionLine, 'state' | 'mine' | 'other'>,
): string {
  if (state === 'planned' || state === 'held' || state === 'confirmed') return t(`sessions.state.${state}`)
  return t(`sessions.state.${state}.${mine ? 'mine' : 'other'}`, { other })
}
