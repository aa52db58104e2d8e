'use client'
import { type DateOrder, type DatePart, partsInOrder } from '@/lib/core/date-input'
import { parsePlainDate, toParts } from '@/lib/core/plain-date'
import { useT } from '../layout/messages'
import { cn } from '../ui/cn'
import { type FieldLook, GroupFrame } from './field-frame'
import { type FieldWiring, firstText, useField, useForm } from './form-context'
import { sayFieldError } from './say-error'

export type DateFieldProps = FieldLook & {
  /** Arrives as `{ year, month, day }` texts. */
  name: string
  /** US associations `mdy`, others `dmy`. */
  dateOrder?: DateOrder
  /** `YYYY-MM-DD`. */
  defaultValue?: string
  /** Of the person's own birthday: lets the browser fill it in. */
  birthday?: boolean
}

const WIDTH: Record<DatePart, string> = { year: 'w-20', month: 'w-28', day: 'w-16' }

export function DateField({ name, dateOrder = 'mdy', defaultValue, birthday, ...look }: DateFieldProps) {
  const t = useT()
  const form = useForm()
  const whole = useField(name, look.label, Boolean(look.hint), defaultValue)
  const parts = partsInOrder(dateOrder)
  const wrong = parts.find((part) => form.errors[`${whole.path}.${part}`] !== undefined)
  const ref = wrong && form.errors[`${whole.path}.${wrong}`]?.[0]
  const error = whole.error ?? (ref === undefined ? undefined : sayFieldError(t, ref, look.label, form.detail))
  const day = parsePlainDate(firstText(whole.typed) ?? '')
  const known = day && toParts(day)
  const field: FieldWiring = {
    ...whole,
    error,
    describedBy: cn(look.hint ? whole.hintId : false, error !== undefined && whole.errorId) || undefined,
  }
  return (
    <GroupFrame field={field} {...look}>
      <div className="flex flex-wrap gap-3">
        {parts.map((part) => {
          const id = `${whole.id}-${part}`
          const typed = firstText(form.values[`${name}.${part}`]) ?? (known ? String(known[part]) : undefined)
          return (
            <div key={part} data-names={id} data-label={look.label}>
              <label htmlFor={id} className="block text-muted text-sm">
                {t(`ui.date.${part}`)}
              </label>
              <input
                type="text"
                inputMode="numeric"
                autoComplete={birthday ? `bday-${part}` : 'off'}
                id={id}
                name={`${name}.${part}`}
                defaultValue={typed}
                aria-invalid={(error !== undefined && (wrong === undefined || wrong === part)) || undefined}
                className={cn('field-box figures mt-0.5', WIDTH[part])}
              />
            </div>
          )
        })}
      </div>
    </GroupFrame>
  )
}
