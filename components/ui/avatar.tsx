import { cn } from './cn'

/** First letters of the first and last word of a name. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const [first] = words
  const last = words.length > 1 ? words.at(-1) : undefined
  return [first, last]
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase()
}

const SIZE = { small: 'size-8 text-xs', normal: 'size-10 text-sm', large: 'size-14 text-lg' }

/** Initials in a circle; the name always stands beside it. */
export function Avatar({ name, size = 'normal' }: { name: string; size?: keyof typeof SIZE }) {
  return (
    <span
      aria-hidden
      className={cn(
        'inline-flex shrink-0 items-center justify-center rounded-full bg-accent-soft font-semibold text-accent',
        SIZE[size],
      )}
    >
      {initialsOf(name)}
    </span>
  )
}
