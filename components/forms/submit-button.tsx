'use client'
import type { ReactNode } from 'react'
import { INTENT_FIELD } from '@/lib/core/form-data'
import { useT } from '../layout/messages'
import { Button } from '../ui/button'
import type { ButtonSize, ButtonVariant } from '../ui/button-class'
import type { IconName } from '../ui/icon'
import { useForm } from './form-context'

export type SubmitButtonProps = {
  children: ReactNode
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: IconName
  /** Tells the door which button it was (`_intent`): `later`, `another`… */
  intent?: string
  /** “Save and come back later”: what is there is sent without being checked in the browser. */
  unchecked?: boolean
  className?: string
}

/** Stays in place while the act runs, so that focus is not lost; a second press does nothing. */
export function SubmitButton({ children, variant, size, icon, intent, unchecked, className }: SubmitButtonProps) {
  const t = useT()
  const { pending } = useForm()
  return (
    <Button
      type="submit"
      variant={variant}
      size={size}
      icon={icon}
      className={className}
      aria-disabled={pending || undefined}
      name={intent === undefined ? undefined : INTENT_FIELD}
      value={intent}
      data-unchecked={unchecked || undefined}
    >
      {children}
      {pending && <span className="sr-only"> {t('ui.form.pending')}</span>}
    </Button>
  )
}

/** The row of buttons under a form: the act first, at the left. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-x-4 gap-y-3 pt-1">{children}</div>
}
