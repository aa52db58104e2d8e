import type { ReactNode } from 'react'
import { cn } from './cn'
import { Icon, type IconName } from './icon'

export type Tone = 'neutral' | 'accent' | 'info' | 'success' | 'warning' | 'danger'

const LOOK: Record<Tone, { box: string; ink: string; icon: IconName }> = {
  neutral: { box: 'border-line bg-sunken', ink: 'text-muted', icon: 'info' },
  accent: { box: 'border-accent/30 bg-accent-soft', ink: 'text-accent', icon: 'info' },
  info: { box: 'border-info-line bg-info-soft', ink: 'text-info', icon: 'info' },
  success: { box: 'border-success-line bg-success-soft', ink: 'text-success', icon: 'circle-check' },
  warning: { box: 'border-warning-line bg-warning-soft', ink: 'text-warning', icon: 'triangle-alert' },
  danger: { box: 'border-danger-line bg-danger-soft', ink: 'text-danger', icon: 'octagon-alert' },
}

export type CalloutProps = {
  tone?: Tone
  title?: ReactNode
  icon?: IconName
  /** `status` or `alert` only for what appears in answer to an act. */
  role?: 'status' | 'alert' | 'note'
  actions?: ReactNode
  children?: ReactNode
  className?: string
}

export function Callout({ tone = 'info', title, icon, role, actions, children, className }: CalloutProps) {
  const look = LOOK[tone]
  return (
    <div role={role} className={cn('panel flex gap-3 rounded-lg border px-4 py-3.5', look.box, className)}>
      <Icon name={icon ?? look.icon} className={cn('mt-0.5 size-5', look.ink)} />
      <div className="min-w-0 grow">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className={cn('max-w-prose', title && 'mt-0.5')}>{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap items-center gap-3">{actions}</div>}
      </div>
    </div>
  )
}
