import type { ReactNode } from 'react'
import { cn } from './cn'

export type PanelProps = {
  title?: ReactNode
  level?: 2 | 3
  /** At the right of the title: one link or button. */
  action?: ReactNode
  footer?: ReactNode
  /** `bare`: no padding, for tables and lists that reach the edge. */
  look?: 'normal' | 'bare' | 'sunken' | 'accent'
  id?: string
  className?: string
  children?: ReactNode
}

const LOOK = {
  normal: 'border-line bg-surface shadow-card',
  bare: 'border-line bg-surface shadow-card',
  sunken: 'border-line bg-sunken',
  accent: 'border-accent/30 bg-accent-soft',
}

/** A sheet of paper: one subject, its title, its content. */
export function Panel({ title, level = 2, action, footer, look = 'normal', id, className, children }: PanelProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const bare = look === 'bare'
  return (
    <section
      id={id}
      aria-labelledby={title && id ? `${id}-title` : undefined}
      className={cn('panel min-w-0 overflow-clip rounded-xl border', LOOK[look], className)}
    >
      {(title || action) && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-5 pt-4 sm:px-6 sm:pt-5">
          {title && (
            <Heading id={id && `${id}-title`} className={cn('heading', level === 2 ? 'text-xl' : 'text-lg')}>
              {title}
            </Heading>
          )}
          {action}
        </div>
      )}
      {children !== undefined && (
        <div
          className={
            bare ? cn((title || action) && 'mt-3') : cn('px-5 pb-5 sm:px-6 sm:pb-6', title || action ? 'pt-3' : 'pt-5')
          }
        >
          {children}
        </div>
      )}
      {footer && <div className="border-line border-t bg-sunken/60 px-5 py-3 sm:px-6">{footer}</div>}
    </section>
  )
}
