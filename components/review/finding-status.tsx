import type { Translate } from '@/lib/i18n/translator'
import type { Status } from '@/lib/rules/finding'
import { cn } from '../ui/cn'
import { Icon, type IconName } from '../ui/icon'

const LOOK: Record<Status, { icon: IconName; ink: string }> = {
  met: { icon: 'circle-check', ink: 'text-success' },
  pending: { icon: 'hourglass', ink: 'text-warning' },
  unmet: { icon: 'octagon-alert', ink: 'text-danger' },
  'not-required': { icon: 'circle-minus', ink: 'text-muted' },
}

/** A requirement's status in a word with its mark. */
export function FindingStatus({ t, status }: { t: Translate; status: Status }) {
  const { icon, ink } = LOOK[status]
  return (
    <span className={cn('inline-flex items-center gap-1.5 whitespace-nowrap text-sm', ink)}>
      <Icon name={icon} className="size-4" />
      {t(`rules.status.${status}`)}
    </span>
  )
}
