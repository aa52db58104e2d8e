'use client'
import { useActionState, useId } from 'react'
import { useT } from '@/components/layout/messages'
import { Button } from '@/components/ui/button'
import { secretUrl, ToldOnce } from '@/components/ui/told-once'
import { type FormAction, IDLE } from '@/lib/core/action-result'

/** Makes a key and says it once. Works as a plain form. */
export function MakeKey({ action }: { action: FormAction }) {
  const t = useT()
  const id = useId()
  const [state, formAction, pending] = useActionState(action, IDLE)
  const key = state.status === 'ok' ? secretUrl(state.data) : null
  const failed = state.status === 'error'
  const why = failed ? (state.fields?.name?.[0] ?? state.reason ?? `common.error.${state.code ?? 'unknown'}`) : null
  return (
    <form action={formAction} className="grid gap-4">
      <div>
        <label htmlFor={id} className="block font-semibold">
          {t('members.keys.name')}
        </label>
        <p id={`${id}-hint`} className="mt-0.5 text-muted">
          {t('members.keys.nameHint')}
        </p>
        {why && (
          <p id={`${id}-error`} role="alert" className="mt-1 font-semibold text-danger">
            {t.any(why, { label: 'none', quoted: '', max: 80 })}
          </p>
        )}
        <input
          id={id}
          name="name"
          maxLength={80}
          defaultValue={failed ? String(state.values?.name ?? '') : ''}
          aria-describedby={why ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={failed || undefined}
          className="field-box mt-1.5 max-w-md"
        />
      </div>
      <div>
        <Button type="submit" variant="secondary" icon="plus" aria-disabled={pending || undefined}>
          {t('members.keys.make')}
        </Button>
      </div>
      {key && <ToldOnce url={key} lead={t('members.keys.once')} copy={t('members.keys.copy')} />}
    </form>
  )
}
