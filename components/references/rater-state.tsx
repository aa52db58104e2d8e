import type { Tone } from '@/components/ui/callout'
import type { IconName } from '@/components/ui/icon'
import { StatusTag } from '@/components/ui/tag'
import type { Translate } from '@/lib/i18n/translator'
import type { RaterState } from '@/lib/references/policy'

const LOOK: Record<RaterState, { tone: Tone; icon: IconName }> = {
  'not-requested': { tone: 'neutral', icon: 'circle-dashed' },
  requested: { tone: 'info', icon: 'send' },
  opened: { tone: 'info', icon: 'pencil' },
  given: { tone: 'success', icon: 'circle-check' },
  declined: { tone: 'warning', icon: 'circle-x' },
  bounced: { tone: 'danger', icon: 'octagon-alert' },
  cancelled: { tone: 'neutral', icon: 'ban' },
  overdue: { tone: 'warning', icon: 'clock' },
}

/** Where one rater stands, in a word. */
export function RaterStateTag({ t, state }: { t: Translate; state: RaterState }) {
  return <StatusTag {...LOOK[state]}>{t(`references.state.${state}`)}</StatusTag>
}
