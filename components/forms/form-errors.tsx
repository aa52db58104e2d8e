'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { FormState } from '@/lib/core/action-result'
import { useT } from '../layout/messages'
import { ErrorSummary } from '../ui/error-summary'
import { fieldId } from './form-context'
import { sayFieldError, sayRefusal } from './say-error'

/** What the form calls this field, read from the page: labels and legends carry `data-names`. */
function labelOf(id: string): string | undefined {
  return document.querySelector(`[data-names="${CSS.escape(id)}"]`)?.getAttribute('data-label') ?? undefined
}

/** A failed form's summary: each error leads to its field; a refusal of the whole says what to do next. */
export function FormErrors({ formId, state, signInHref }: { formId: string; state: FormState; signInHref: string }) {
  const t = useT()
  const [onPage, setOnPage] = useState(false)
  const pathname = usePathname()
  useEffect(() => setOnPage(true), [])
  const here = onPage ? `${location.pathname}${location.search}` : pathname

  const items = Object.entries(state.fields ?? {}).flatMap(([path, refs]) => {
    const [ref] = refs
    if (ref === undefined) return []
    const id = path === '' ? undefined : fieldId(formId, path)
    const label = onPage && id ? labelOf(id) : undefined
    return [{ text: sayFieldError(t, ref, label, state.detail), target: id }]
  })
  const actions =
    state.code === 'signed_out'
      ? [{ label: t('ui.form.signInAgain'), href: `${signInHref}?return=${encodeURIComponent(here)}` }]
      : state.code === 'outdated'
        ? [{ label: t('ui.form.reload'), href: '' }]
        : []
  return (
    <ErrorSummary
      title={t('ui.errorSummary.title')}
      text={items.length > 0 ? undefined : sayRefusal(t, state)}
      items={items}
      actions={actions}
    />
  )
}
