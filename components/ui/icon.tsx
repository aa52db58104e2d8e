import { cn } from './cn'
import { ICON_PATHS, type IconName } from './icon-paths'

export type { IconName }

/** A Lucide icon as plain SVG: no client code, one element. Decorative unless it has a `label`. */
export function Icon({ name, label, className }: { name: IconName; label?: string; className?: string }) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: hidden from or named for assistive technology by the spread attributes
    <svg
      {...spoken}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={cn('inline-block shrink-0', className ?? 'size-[1.125em]')}
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  )
}
