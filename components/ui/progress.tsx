import { cn } from './cn'

export type ProgressProps = {
  value: number
  max: number
  /** Said to those who cannot see the bar; also shown above it with `showLabel`. */
  label: string
  /** At the right, usually “19.5 of 24 hours”. */
  valueText?: string
  showLabel?: boolean
  tone?: 'accent' | 'success' | 'warning'
  className?: string
}

/** A native progress bar: its width is the browser's business, no style needed. */
export function Progress({ value, max, label, valueText, showLabel, tone = 'accent', className }: ProgressProps) {
  const shown = Math.min(Math.max(value, 0), max)
  return (
    <div className={cn('grid gap-1.5', className)}>
      {(showLabel || valueText) && (
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          {showLabel && <span>{label}</span>}
          {valueText && <span className="figures text-muted text-sm">{valueText}</span>}
        </div>
      )}
      <progress
        className={cn('bar', tone === 'success' && 'bar-success', tone === 'warning' && 'bar-warning')}
        value={shown}
        max={max > 0 ? max : 1}
        aria-label={valueText ? `${label}: ${valueText}` : label}
      />
    </div>
  )
}
