import type { ReactNode } from 'react'
import type { Tone } from './callout'
import { cn } from './cn'
import { Icon, type IconName } from './icon'

export type TimelineItem = {
  id: string
  title: ReactNode
  /** When, in words; `dateTime` is the machine's version. */
  when?: string
  dateTime?: string
  who?: ReactNode
  icon?: IconName
  tone?: Tone
  /** `done` filled, `now` ringed, `next` hollow and grey. */
  stage?: 'done' | 'now' | 'next'
  children?: ReactNode
}

const MARK: Record<Tone, string> = {
  neutral: 'bg-sunken text-muted border-line',
  accent: 'bg-accent text-on-accent border-accent',
  info: 'bg-info-soft text-info border-info-line',
  success: 'bg-success-soft text-success border-success-line',
  warning: 'bg-warning-soft text-warning border-warning-line',
  danger: 'bg-danger-soft text-danger border-danger-line',
}

const STAGE = {
  done: { tone: 'accent', icon: 'check' },
  now: { tone: 'info', icon: 'circle-dot' },
  next: { tone: 'neutral', icon: 'circle' },
} as const

/** What happened and what comes next, in order. */
export function Timeline({ items, label }: { items: TimelineItem[]; label: string }) {
  return (
    <ol aria-label={label}>
      {items.map((item) => {
        const stage = STAGE[item.stage ?? 'done']
        return (
          <li
            key={item.id}
            aria-current={item.stage === 'now' ? 'step' : undefined}
            className="relative flex gap-4 pb-6 before:absolute before:start-4 before:top-9 before:bottom-0.5 before:border-line before:border-s-2 last:pb-0 last:before:hidden"
          >
            <span
              className={cn(
                'flex size-8.5 shrink-0 items-center justify-center rounded-full border',
                MARK[item.tone ?? (item.stage === undefined ? 'neutral' : stage.tone)],
              )}
            >
              <Icon name={item.icon ?? stage.icon} className="size-4" />
            </span>
            <div className="min-w-0 grow pt-1">
              <p className={item.stage === 'next' ? 'text-muted' : 'font-semibold'}>{item.title}</p>
              {(item.when || item.who) && (
                <p className="figures text-muted text-sm">
                  {item.when && <time dateTime={item.dateTime}>{item.when}</time>}
                  {item.when && item.who && ' · '}
                  {item.who}
                </p>
              )}
              {item.children && <div className="mt-1.5">{item.children}</div>}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
