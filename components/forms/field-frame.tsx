'use client'
import type { ReactNode } from 'react'
import { useT } from '../layout/messages'
import { cn } from '../ui/cn'
import { Icon } from '../ui/icon'
import type { FieldWiring } from './form-context'

export type FieldLook = {
  label: string
  hint?: ReactNode
  optional?: boolean
  /** `page`: the label is the page's h1 (one question per page); `hidden`: for assistive technology only. */
  labelLook?: 'normal' | 'large' | 'page' | 'hidden'
  className?: string
}

const LABEL = {
  normal: 'block font-semibold',
  large: 'heading block text-xl',
  page: 'heading block text-3xl sm:text-4xl',
  hidden: 'sr-only',
}

function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="mt-0.5 max-w-prose text-muted">
      {children}
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  const t = useT()
  return (
    <p id={id} className="mt-1 flex items-start gap-1.5 font-semibold text-danger">
      <Icon name="octagon-alert" className="mt-[0.3em] size-4" />
      <span>
        <span className="sr-only">{t('ui.form.errorPrefix')} </span>
        {children}
      </span>
    </p>
  )
}

function labelText(label: string, optional: string | false) {
  return optional ? (
    <>
      {label} <span className="font-normal text-muted">{optional}</span>
    </>
  ) : (
    label
  )
}

type FrameProps = FieldLook & { field: FieldWiring; children: ReactNode }

const marked = (field: FieldWiring) => field.error !== undefined && 'border-s-4 border-danger ps-4'

/** Label, hint and error above one control. */
export function FieldFrame({ field, label, hint, optional, labelLook = 'normal', className, children }: FrameProps) {
  const t = useT()
  const text = labelText(label, optional === true && t('ui.field.optional'))
  const element = (
    <label htmlFor={field.id} className={LABEL[labelLook]} data-names={field.id} data-label={label}>
      {text}
    </label>
  )
  return (
    <div className={cn('min-w-0', marked(field), className)}>
      {labelLook === 'page' ? <h1>{element}</h1> : element}
      {hint && <FieldHint id={field.hintId}>{hint}</FieldHint>}
      {field.error !== undefined && <FieldError id={field.errorId}>{field.error}</FieldError>}
      <div className="mt-1.5">{children}</div>
    </div>
  )
}

/** Legend, hint and error above several controls that answer one question. */
export function GroupFrame({ field, label, hint, optional, labelLook = 'normal', className, children }: FrameProps) {
  const t = useT()
  const text = labelText(label, optional === true && t('ui.field.optional'))
  return (
    <fieldset
      id={field.id}
      data-names={field.id}
      data-label={label}
      aria-describedby={field.describedBy}
      className={cn('min-w-0', marked(field), className)}
    >
      <legend className={LABEL[labelLook]}>{labelLook === 'page' ? <h1>{text}</h1> : text}</legend>
      {hint && <FieldHint id={field.hintId}>{hint}</FieldHint>}
      {field.error !== undefined && <FieldError id={field.errorId}>{field.error}</FieldError>}
      <div className="mt-2">{children}</div>
    </fieldset>
  )
}
