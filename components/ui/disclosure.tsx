import type { ReactNode } from 'react'
import { cn } from './cn'
import { Icon, type IconName } from './icon'

export type DisclosureProps = {
  summary: ReactNode
  open?: boolean
  /** `panel`: a framed section; `plain`: a line of text that opens; `help`: the same with a question mark. */
  look?: 'plain' | 'panel' | 'help'
  /** Only one of the same name is open at a time. */
  name?: string
  className?: string
  children: ReactNode
}

/** Native details: works before JavaScript, is searched by the browser, prints open. */
export function Disclosure({ summary, open, look = 'plain', name, className, children }: DisclosureProps) {
  const panel = look === 'panel'
  const icon: IconName = look === 'help' ? 'circle-help' : 'chevron-right'
  return (
    <details
      open={open}
      name={name}
      className={cn('group/details', panel && 'panel rounded-xl border border-line bg-surface shadow-card', className)}
    >
      <summary
        className={cn(
          'flex min-h-11 items-center gap-2 rounded-md',
          panel
            ? 'px-5 py-3 font-semibold hover:text-accent'
            : 'w-fit text-accent underline-offset-[0.2em] hover:underline',
        )}
      >
        <Icon
          name={icon}
          className={cn('size-4 text-accent', look !== 'help' && 'transition-transform group-open/details:rotate-90')}
        />
        {summary}
      </summary>
      <div
        className={panel ? 'border-line border-t px-5 py-4' : 'ms-[0.45rem] mt-1 mb-2 border-line border-s-2 py-1 ps-5'}
      >
        {children}
      </div>
    </details>
  )
}

/** Help one tap away: what is asked, and where that is written. */
export function Help({ summary, source, children }: { summary: string; source?: ReactNode; children: ReactNode }) {
  return (
    <Disclosure look="help" summary={summary}>
      <div className="max-w-prose">{children}</div>
      {source && <p className="mt-2 text-muted text-sm">{source}</p>}
    </Disclosure>
  )
}
