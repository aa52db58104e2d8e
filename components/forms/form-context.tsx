'use client'
import { createContext, useContext } from 'react'
import type { FormValues, PreviewedLetter } from '@/lib/core/action-result'
import type { FieldErrors } from '@/lib/core/domain-error'
import type { RefValues } from '@/lib/core/message-ref'
import { useT } from '../layout/messages'
import { sayFieldError } from './say-error'

export type FormContextValue = {
  formId: string
  pending: boolean
  errors: FieldErrors
  detail?: RefValues
  /** What the act would send, once that was asked for. */
  letters?: PreviewedLetter[]
  values: FormValues
  /** The values are what came back from the server: what is absent was left empty or unticked. */
  returned: boolean
  /** False until JavaScript has taken the form over. */
  live: boolean
  markTyped(): void
  /** Has the form wait, each time it is sent, for what a field has under way. Answers how to take that back. */
  waitFor(underWay: UnderWay): () => void
}

/** Resolves once nothing of a field is on its way to the server any more. */
export type UnderWay = () => Promise<void>

const NO_FORM: FormContextValue = {
  formId: 'field',
  pending: false,
  errors: {},
  values: {},
  returned: false,
  live: false,
  markTyped: () => {},
  waitFor: () => () => {},
}

export const FormContext = createContext<FormContextValue>(NO_FORM)

export function useForm(): FormContextValue {
  return useContext(FormContext)
}

/** `a[0].b` and `a[]` as the path errors are filed under: `a.0.b`, `a`. */
export function pathOfName(name: string): string {
  return name.replace(/\[\]$/, '').replace(/\[(\d+)\]/g, '.$1')
}

export function fieldId(formId: string, name: string): string {
  return `${formId}-${pathOfName(name).replaceAll('.', '-')}`
}

export type FieldWiring = {
  id: string
  path: string
  hintId: string
  errorId: string
  error?: string
  /** For the control: what describes it. */
  describedBy?: string
  /** What was typed before, as a list (repeated names) or its first text. */
  typed?: string | string[]
}

/** Everything a field needs to know: its ids, its error in words, what was typed before. */
export function useField(name: string, label: string, hasHint: boolean, defaultValue?: string | string[]): FieldWiring {
  const form = useForm()
  const t = useT()
  const id = fieldId(form.formId, name)
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`]
  const path = pathOfName(name)
  const ref = form.errors[path]?.[0]
  const error = ref === undefined ? undefined : sayFieldError(t, ref, label, form.detail)
  const describedBy = [hasHint && hintId, error !== undefined && errorId].filter(Boolean).join(' ') || undefined
  const typed = form.values[name] ?? form.values[`${path}[]`] ?? (form.returned ? undefined : defaultValue)
  return { id, path, hintId, errorId, error, describedBy, typed }
}

export function firstText(typed: string | string[] | undefined): string | undefined {
  return Array.isArray(typed) ? typed[0] : typed
}
