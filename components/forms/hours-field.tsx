'use client'
import { useState } from 'react'
import { parseHoursInput } from '@/lib/core/hours-input'
import { useT } from '../layout/messages'
import { FieldFrame, type FieldLook } from './field-frame'
import { firstText, useField } from './form-context'

export type HoursFieldProps = FieldLook & {
  /** Arrives as typed (`1.5`, `1,5`, `1:30`); the schema turns it into minutes. */
  name: string
  defaultValue?: string
}

/** Hours as people write them; says back what it understood. */
export function HoursField({ name, defaultValue, ...look }: HoursFieldProps) {
  const t = useT()
  const field = useField(name, look.label, true, defaultValue)
  const text = firstText(field.typed)
  const [typed, setTyped] = useState(text ?? '')
  const parsed = parseHoursInput(typed)
  const plain = /^\d+$/.test(typed.trim())
  return (
    <FieldFrame field={field} {...look} hint={look.hint ?? t('ui.hours.hint')}>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <input
          type="text"
          inputMode="text"
          autoComplete="off"
          id={field.id}
          name={name}
          defaultValue={text}
          onInput={(event) => setTyped(event.currentTarget.value)}
          aria-describedby={field.describedBy}
          aria-invalid={field.error !== undefined || undefined}
          className="field-box figures max-w-28"
        />
        <output htmlFor={field.id} className="figures text-muted">
          {parsed.ok && !plain
            ? t('ui.hours.understood', { hours: Math.floor(parsed.minutes / 60), minutes: parsed.minutes % 60 })
            : t('ui.hours.unit')}
        </output>
      </span>
    </FieldFrame>
  )
}
