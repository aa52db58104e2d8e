'use client'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from '../ui/cn'
import { FieldFrame, type FieldLook } from './field-frame'
import { firstText, useField } from './form-context'

export type FieldWidth = 'xs' | 'sm' | 'md' | 'lg' | 'full'

export const FIELD_WIDTH: Record<FieldWidth, string> = {
  xs: 'max-w-20',
  sm: 'max-w-36',
  md: 'max-w-64',
  lg: 'max-w-md',
  full: 'max-w-2xl',
}

type InputProps = Pick<
  ComponentProps<'input'>,
  'type' | 'autoComplete' | 'inputMode' | 'spellCheck' | 'autoCapitalize' | 'placeholder' | 'readOnly' | 'onChange'
>

export type TextFieldProps = FieldLook &
  InputProps & {
    name: string
    defaultValue?: string
    width?: FieldWidth
    /** Text before or after the box: a unit, a currency. */
    prefix?: ReactNode
    suffix?: ReactNode
  }

export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    hint,
    optional,
    labelLook,
    className,
    defaultValue,
    width = 'lg',
    prefix,
    suffix,
    ...input
  } = props
  const field = useField(name, label, Boolean(hint), defaultValue)
  const box = (
    <input
      type="text"
      {...input}
      id={field.id}
      name={name}
      defaultValue={input.type === 'password' ? undefined : firstText(field.typed)}
      aria-describedby={field.describedBy}
      aria-invalid={field.error !== undefined || undefined}
      className={cn('field-box', FIELD_WIDTH[width])}
    />
  )
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} labelLook={labelLook} className={className}>
      {prefix || suffix ? (
        <span className="flex items-center gap-2">
          {prefix && <span className="text-muted">{prefix}</span>}
          {box}
          {suffix && <span className="text-muted">{suffix}</span>}
        </span>
      ) : (
        box
      )}
    </FieldFrame>
  )
}
