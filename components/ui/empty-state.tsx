import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export type EmptyStateProps = {
  icon?: IconName
  title: string
  /** What this place is for. */
  children?: ReactNode
  /** The first act. */
  action?: ReactNode
}

export function EmptyState({ icon = 'file-text', title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center rounded-xl border border-line border-dashed px-6 py-12 text-center">
      <span className="flex size-14 items-center justify-center rounded-full bg-accent-soft text-accent">
        <Icon name={icon} className="size-7" />
      </span>
      <p className="heading mt-4 text-xl">{title}</p>
      {children && <div className="mt-2 max-w-prose text-muted">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  )
}
