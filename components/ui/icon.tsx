import { cn } from './cn'
import { ICON_PATHS, type IconName } from './icon-paths'

export type { IconName }

const STROKES = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

/** A Lucide icon as plain SVG: no client code, one element. Decorative unless it has a `label`. */
export function Icon({ name, label, className }: { name: IconName; label?: string; className?: string }) {
  const look = cn('inline-block shrink-0', className ?? 'size-[1.125em]')
  const path = <path d={ICON_PATHS[name]} />
  if (label) {
    return (
      <svg role="img" aria-label={label} {...STROKES} className={look}>
        {path}
      </svg>
    )
  }
  return (
    <svg aria-hidden="true" {...STROKES} className={look}>
      {path}
    </svg>
  )
}
