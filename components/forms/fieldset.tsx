import type { ReactNode } from 'react'
import { cn } from '../ui/cn'

export type FieldsetProps = {
  legend: string
  hint?: ReactNode
  look?: 'normal' | 'large' | 'page' | 'hidden'
  className?: string
  children: ReactNode
}

const LEGEND = {
  normal: 'font-semibold',
  large: 'heading text-2xl',
  page: 'heading text-3xl sm:text-4xl',
  hidden: 'sr-only',
}

/** Fields that belong together under one name: a person, an address. */
export function Fieldset({ legend, hint, look = 'large', className, children }: FieldsetProps) {
  return (
    <fieldset className={cn('min-w-0', className)}>
      <legend className={LEGEND[look]}>{look === 'page' ? <h1>{legend}</h1> : legend}</legend>
      {hint && <div className="mt-1 max-w-prose text-muted">{hint}</div>}
      <div className="mt-4 grid gap-6">{children}</div>
    </fieldset>
  )
}

/** A value the form carries along. */
export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} readOnly />
}
