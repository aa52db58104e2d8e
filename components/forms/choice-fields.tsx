'use client'
import { type ReactNode, useState } from 'react'
import { cn } from '../ui/cn'
import { FieldError, type FieldLook, GroupFrame } from './field-frame'
import { firstText, useField } from './form-context'

export type RichChoice = {
  value: string
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
  /** Asked only when this one is chosen; without JavaScript always shown. */
  more?: ReactNode
}

type ChoiceProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  choice: RichChoice
  checked: boolean
  invalid: boolean
  describedBy?: string
}

const MARK = 'size-6 shrink-0 accent-(--accent) mt-[0.15rem] ms-2.5 me-3'
/** The whole row answers to a thumb; `more` opens by CSS alone, so it works before JavaScript. */
const ROW = '-ms-2.5 flex min-h-11 items-start rounded-md py-2 pe-3 has-[:disabled]:text-muted hover:bg-sunken'

function ChoiceRow({ type, id, name, choice, checked, invalid, describedBy }: ChoiceProps) {
  const hintId = `${id}-hint`
  return (
    <div className="group/choice">
      <label htmlFor={id} className={ROW}>
        <input
          type={type}
          id={id}
          name={name}
          value={choice.value}
          defaultChecked={checked}
          disabled={choice.disabled}
          aria-invalid={(invalid && type === 'checkbox') || undefined}
          aria-describedby={cn(choice.hint ? hintId : false, describedBy) || undefined}
          className={MARK}
        />
        <span className="min-w-0">
          <span className="block pt-0.5">{choice.label}</span>
          {choice.hint && (
            <span id={hintId} className="block text-muted text-sm">
              {choice.hint}
            </span>
          )}
        </span>
      </label>
      {choice.more && (
        <div className="ms-[0.6875rem] mt-1 mb-3 hidden border-line border-s-2 ps-6 group-has-[label>input:checked]/choice:block">
          {choice.more}
        </div>
      )}
    </div>
  )
}

export type RadioGroupProps = FieldLook & {
  name: string
  choices: RichChoice[]
  defaultValue?: string
  /** Side by side where there is room: for two or three short answers. */
  inline?: boolean
}

export function RadioGroup(props: RadioGroupProps) {
  const { name, choices, defaultValue, inline, ...look } = props
  const field = useField(name, look.label, Boolean(look.hint), defaultValue)
  const chosen = firstText(field.typed)
  return (
    <GroupFrame field={field} {...look}>
      <div className={inline ? 'flex flex-wrap gap-x-4' : 'grid gap-0.5'}>
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.value}
            type="radio"
            id={`${field.id}-${choice.value}`}
            name={name}
            choice={choice}
            checked={chosen === choice.value}
            invalid={field.error !== undefined}
          />
        ))}
      </div>
    </GroupFrame>
  )
}

export type CheckboxGroupProps = FieldLook & {
  /** Arrives as an array, also when none or one is ticked. */
  name: string
  choices: RichChoice[]
  defaultValue?: string[]
  columns?: 1 | 2
}

export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, choices, defaultValue, columns = 1, ...look } = props
  const field = useField(name, look.label, Boolean(look.hint), defaultValue)
  const ticked = field.typed === undefined ? [] : Array.isArray(field.typed) ? field.typed : [field.typed]
  return (
    <GroupFrame field={field} {...look}>
      <input type="hidden" name={`${name}[]`} value="" />
      <div className={cn('grid gap-0.5', columns === 2 && 'sm:grid-cols-2 sm:gap-x-6')}>
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
            id={`${field.id}-${choice.value}`}
            name={`${name}[]`}
            choice={choice}
            checked={ticked.includes(choice.value)}
            invalid={field.error !== undefined}
          />
        ))}
      </div>
    </GroupFrame>
  )
}

export type CheckboxProps = {
  name: string
  label: ReactNode
  /** The label in plain words when it is more than text. */
  plainLabel?: string
  hint?: ReactNode
  /** What arrives when ticked; nothing arrives when not. */
  value?: string
  defaultChecked?: boolean
  onChange?: (checked: boolean) => void
}

export function Checkbox({ name, label, plainLabel, hint, value = 'true', defaultChecked, onChange }: CheckboxProps) {
  const text = plainLabel ?? (typeof label === 'string' ? label : '')
  const field = useField(name, text, Boolean(hint), defaultChecked ? value : undefined)
  const [checked] = useState(firstText(field.typed) === value)
  return (
    <div
      className={cn('min-w-0', field.error !== undefined && 'border-s-4 border-danger ps-4')}
      data-names={field.id}
      data-label={text}
    >
      {field.error !== undefined && <FieldError id={field.errorId}>{field.error}</FieldError>}
      <label htmlFor={field.id} className={ROW}>
        <input
          type="checkbox"
          id={field.id}
          name={name}
          value={value}
          defaultChecked={checked}
          onChange={onChange && ((event) => onChange(event.currentTarget.checked))}
          aria-describedby={field.describedBy}
          aria-invalid={field.error !== undefined || undefined}
          className={MARK}
        />
        <span className="min-w-0">
          <span className="block pt-0.5">{label}</span>
          {hint && (
            <span id={field.hintId} className="block text-muted text-sm">
              {hint}
            </span>
          )}
        </span>
      </label>
    </div>
  )
}
