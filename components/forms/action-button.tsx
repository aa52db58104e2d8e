'use client'
import type { ReactNode } from 'react'
import type { FormAction } from '@/lib/core/action-result'
import type { ButtonSize, ButtonVariant } from '../ui/button-class'
import type { IconName } from '../ui/icon'
import { ActionForm } from './action-form'
import { Hidden } from './fieldset'
import { SubmitButton } from './submit-button'

export type ActionButtonProps = {
  id: string
  action: FormAction
  /** What the act needs to know, sent as hidden fields. */
  input?: Record<string, string | number>
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: IconName
  successText?: string
  onSuccess?: (data: unknown) => void
  children: ReactNode
}

/** One act behind one button, as a form: works without JavaScript, cannot be pressed twice. */
export function ActionButton({ input = {}, variant = 'secondary', size, icon, children, ...form }: ActionButtonProps) {
  return (
    <ActionForm {...form} guard={false} className="inline-grid! gap-3!">
      {Object.entries(input).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <SubmitButton variant={variant} size={size} icon={icon}>
        {children}
      </SubmitButton>
    </ActionForm>
  )
}
