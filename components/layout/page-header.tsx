import type { ReactNode } from 'react'
import { cn } from '../ui/cn'

export type PageHeaderProps = {
  /** The page's one h1. */
  title: ReactNode
  /** Above the title: what this belongs to (“Application 2025-0142”). */
  kicker?: ReactNode
  /** Under the title: one or two sentences. */
  lead?: ReactNode
  /** Beside or under: state, owner, dates. */
  meta?: ReactNode
  actions?: ReactNode
  size?: 'normal' | 'desk'
}

export function PageHeader({ title, kicker, lead, meta, actions, size = 'normal' }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0">
        {kicker && <p className="figures mb-1 text-muted">{kicker}</p>}
        <h1 className={cn('heading', size === 'desk' ? 'text-3xl' : 'text-[2rem] sm:text-[2.625rem]')}>{title}</h1>
        {lead && <div className="mt-3 max-w-prose text-lg text-muted">{lead}</div>}
        {meta && <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">{meta}</div>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-3">{actions}</div>}
    </header>
  )
}
