import type { Translate } from '@/lib/i18n/translator'
import type { ApplicationState } from '@/lib/rules/transitions'
import type { Tone } from '../ui/callout'
import type { IconName } from '../ui/icon'
import { StatusTag } from '../ui/tag'

const LOOK: Record<ApplicationState, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'pencil' },
  submitted: { tone: 'accent', icon: 'send' },
  in_review: { tone: 'info', icon: 'eye' },
  info_requested: { tone: 'warning', icon: 'message-square' },
  cleared_for_exam: { tone: 'info', icon: 'graduation-cap' },
  endorsed: { tone: 'success', icon: 'award' },
  deferred: { tone: 'warning', icon: 'circle-pause' },
  withdrawn: { tone: 'neutral', icon: 'circle-x' },
}

export function StateTag({ t, state }: { t: Translate; state: ApplicationState }) {
  const { tone, icon } = LOOK[state]
  return (
    <StatusTag tone={tone} icon={icon}>
      {t(`review.state.${state}`)}
    </StatusTag>
  )
}
