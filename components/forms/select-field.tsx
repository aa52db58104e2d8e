'use client'
import { cn } from '../ui/cn'
import { Icon } from '../ui/icon'
import { FieldFrame, type FieldLook } from './field-frame'
import { firstText, useField } from './form-context'
import { FIELD_WIDTH, type FieldWidth } from './text-field'

export type Choice = { value: string; label: string; disabled?: boolean }

export type SelectFieldProps = FieldLook & {
  name: string
  choices: Choice[]
  /** First, empty choice; without it the first choice is taken. */
  emptyLabel?: string
  defaultValue?: string
  autoComplete?: string
  width?: FieldWidth
}

export function SelectField(props: SelectFieldProps) {
  const {
    name,
    label,
    hint,
    optional,
    labelLook,
    className,
    choices,
    emptyLabel,
    defaultValue,
    width = 'lg',
    ...input
  } = props
  const field = useField(name, label, Boolean(hint), defaultValue)
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} labelLook={labelLook} className={className}>
      <span className={cn('relative block', FIELD_WIDTH[width])}>
        <select
          {...input}
          id={field.id}
          name={name}
          defaultValue={firstText(field.typed)}
          aria-describedby={field.describedBy}
          aria-invalid={field.error !== undefined || undefined}
          className="field-box appearance-none pe-10"
        >
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute inset-y-0 end-3 my-auto size-5 text-muted print:hidden"
        />
      </span>
    </FieldFrame>
  )
}
