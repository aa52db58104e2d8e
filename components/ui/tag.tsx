import type { ReactNode } from 'react'
import type { Tone } from './callout'
import { cn } from './cn'
import { Icon, type IconName } from './icon'

const TONE: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink border-line',
  accent: 'bg-accent-soft text-accent border-accent/30',
  info: 'bg-info-soft text-info border-info-line',
  success: 'bg-success-soft text-success border-success-line',
  warning: 'bg-warning-soft text-warning border-warning-line',
  danger: 'bg-danger-soft text-danger border-danger-line',
}

const ICON: Record<Tone, IconName> = {
  neutral: 'circle',
  accent: 'circle-dot',
  info: 'clock',
  success: 'circle-check',
  warning: 'triangle-alert',
  danger: 'octagon-alert',
}

/** A state in one or two words: always word and mark, colour only on top. */
export function StatusTag({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span
      className={cn(
        'inline-flex items-baseline gap-1.5 rounded-full md:whitespace-nowrap border px-2.5 py-0.5 font-semibold text-sm',
        TONE[tone],
      )}
    >
      <Icon name={icon ?? ICON[tone]} className="size-3.5 self-center" />
      {children}
    </span>
  )
}

/** A plain word that sorts things: a category, a count, a kind. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={cn(
        'figures inline-flex items-center whitespace-nowrap rounded-sm border px-1.5 font-semibold text-xs',
        TONE[tone],
      )}
    >
      {children}
    </span>
  )
}
