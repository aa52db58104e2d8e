import type { Translate } from '@/lib/i18n/translator'
import type { ApplicationState } from '@/lib/rules/transitions'
import type { Tone } from '../ui/callout'
import { StatusTag } from '../ui/tag'

const TONE: Record<ApplicationState, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  in_review: 'info',
  info_requested: 'warning',
  cleared_for_exam: 'accent',
  endorsed: 'success',
  deferred: 'warning',
  withdrawn: 'neutral',
}

/** The state of an application in a word, the same everywhere. */
export function ApplicationStateTag({ t, state }: { t: Translate; state: ApplicationState }) {
  return <StatusTag tone={TONE[state]}>{t(`portfolio.state.${state}`)}</StatusTag>
}
