'use client'
import { type InputEvent, useEffect, useState } from 'react'
import { useT } from '../layout/messages'
import { cn } from '../ui/cn'
import { FieldFrame, type FieldLook } from './field-frame'
import { firstText, useField } from './form-context'

export type TextAreaProps = FieldLook & {
  name: string
  defaultValue?: string
  rows?: number
  /** Shows how many characters are left; more can be typed, the server decides. */
  limit?: number
  autoComplete?: string
  spellCheck?: boolean
}

export function TextArea(props: TextAreaProps) {
  const { name, label, hint, optional, labelLook, className, defaultValue, rows = 5, limit, ...input } = props
  const field = useField(name, label, Boolean(hint), defaultValue)
  const text = firstText(field.typed)
  const [length, setLength] = useState(text?.length ?? 0)
  const countId = `${field.id}-count`
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} labelLook={labelLook} className={className}>
      <textarea
        {...input}
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={text}
        onInput={(event: InputEvent<HTMLTextAreaElement>) => setLength(event.currentTarget.value.length)}
        aria-describedby={cn(field.describedBy, limit && countId) || undefined}
        aria-invalid={field.error !== undefined || undefined}
        className="field-box max-w-2xl"
      />
      {limit && <CharacterCount id={countId} length={length} limit={limit} />}
    </FieldFrame>
  )
}

/** Seen at once; said a second after the last key, so that a screen reader is not talked over. */
export function CharacterCount({ id, length, limit }: { id: string; length: number; limit: number }) {
  const t = useT()
  const left = limit - length
  const words = left >= 0 ? t('ui.field.left', { left }) : t('ui.field.over', { over: -left })
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (length === 0) return
    const timer = setTimeout(() => setSaid(words), 1000)
    return () => clearTimeout(timer)
  }, [words, length])
  return (
    <>
      <p id={id} className={cn('figures mt-1 text-sm', left < 0 ? 'font-semibold text-danger' : 'text-muted')}>
        {words}
      </p>
      <span className="sr-only" aria-live="polite">
        {said}
      </span>
    </>
  )
}
