'use client'
import { type ReactNode, useEffect, useMemo } from 'react'
import type { FormValues } from '@/lib/core/action-result'
import type { FieldErrors } from '@/lib/core/domain-error'
import { KEY_FIELD, toFormValues } from '@/lib/core/form-data'
import { useT } from '../layout/messages'
import { Callout } from '../ui/callout'
import { cn } from '../ui/cn'
import { FormContext, pathOfName } from './form-context'
import { FormErrors } from './form-errors'
import { useLeaveGuard } from './leave-guard'
import { type ActionFormOptions, useActionForm } from './use-action-form'

export type ActionFormProps = ActionFormOptions & {
  children: ReactNode
  /** What the fields start with, as the action's input looks (`{ title, heldOn: { year, month, day }, competencies: [] }`). */
  defaults?: Record<string, unknown>
  /** Shown after success when the answer does not lead to another page. */
  successText?: string
  signInHref?: string
  /** Off for searches and for forms that hold nothing one would miss. */
  guard?: boolean
  className?: string
}

/** Errors under paths (`a.0.b`), also when they came under the inputs' names (`a[0].b`). */
function byPath(fields: FieldErrors = {}): FieldErrors {
  return Object.fromEntries(Object.entries(fields).map(([name, refs]) => [pathOfName(name), refs]))
}

/** A form that works without JavaScript and better with it. Put the page's heading inside: errors stand above it. */
export function ActionForm(props: ActionFormProps) {
  const { children, defaults, successText, signInHref = '/sign-in', guard = true, className, ...options } = props
  const t = useT()
  const form = useActionForm(options)
  const { state, attempt, pending, live, markTyped, waitFor } = form
  const failed = state.status === 'error'
  useLeaveGuard(guard && form.typed && !pending, t('ui.form.leave'))

  useEffect(() => {
    if (!failed) return
    const [before, prefix] = [document.title, t('ui.form.errorPrefix')]
    // A form posted before the script came was shown again by the server, which has said so.
    if (before.startsWith(prefix)) return
    document.title = `${prefix} ${before}`
    return () => {
      document.title = before
    }
  }, [failed, t])

  const returned = state.status === 'error' || state.status === 'preview' ? state.values : undefined
  const values = useMemo<FormValues>(() => returned ?? (defaults ? toFormValues(defaults) : {}), [returned, defaults])
  const context = useMemo(
    () => ({
      formId: options.id,
      pending,
      errors: byPath(state.fields),
      detail: state.detail,
      letters: state.status === 'preview' ? state.letters : undefined,
      values,
      returned: returned !== undefined,
      live,
      markTyped,
      waitFor,
    }),
    [options.id, pending, state, values, returned, live, markTyped, waitFor],
  )

  return (
    <form
      ref={form.form}
      id={options.id}
      action={form.formAction}
      onSubmit={form.onSubmit}
      onFocus={form.onFocus}
      onInput={markTyped}
      noValidate
      aria-busy={pending}
      className={cn('grid gap-7', className)}
    >
      <input type="hidden" name={KEY_FIELD} value={form.key} readOnly suppressHydrationWarning />
      {failed && <FormErrors key={attempt} formId={options.id} state={state} signInHref={signInHref} />}
      {form.restored && !failed && (
        <Callout tone="info" role="status">
          {t('ui.form.restored')}
        </Callout>
      )}
      {state.status === 'ok' && successText && !form.typed && (
        <Callout tone="success" role="status">
          {successText}
        </Callout>
      )}
      <FormContext key={form.round} value={context}>
        {children}
      </FormContext>
    </form>
  )
}
