import { cn } from './cn'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'link'
export type ButtonSize = 'normal' | 'small' | 'large'

const BASE =
  'inline-flex items-center justify-center gap-2 rounded-md font-semibold text-center no-underline select-none transition-[background-color,border-color,box-shadow,transform] duration-150 active:translate-y-px aria-disabled:opacity-60 disabled:opacity-60 print:hidden'

const VARIANT: Record<ButtonVariant, string> = {
  primary:
    'border border-transparent bg-accent text-on-accent shadow-card hover:bg-[color-mix(in_oklab,var(--accent)_86%,var(--ink))]',
  secondary: 'border border-field bg-surface text-ink hover:border-ink hover:bg-sunken',
  quiet: 'border border-transparent text-accent hover:bg-accent-soft',
  danger:
    'border border-transparent bg-danger-solid text-on-accent hover:bg-[color-mix(in_oklab,var(--danger-solid)_86%,var(--ink))]',
  link: 'text-accent underline underline-offset-[0.2em] decoration-1 hover:decoration-2 font-normal',
}

/** 44 px for thumbs; on desks a small one may be 36. */
const SIZE: Record<ButtonSize, string> = {
  normal: 'min-h-11 px-5 py-2',
  small: 'min-h-11 px-3.5 py-1.5 text-sm md:min-h-9',
  large: 'min-h-13 px-7 py-2.5 text-lg',
}

export function buttonClass(
  variant: ButtonVariant = 'primary',
  size: ButtonSize = 'normal',
  className?: string,
): string {
  return cn(BASE, VARIANT[variant], variant === 'link' ? 'min-h-11 md:min-h-9' : SIZE[size], className)
}
