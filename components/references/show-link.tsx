'use client'
import { useActionState } from 'react'
import { useT } from '@/components/layout/messages'
import { Button } from '@/components/ui/button'
import { secretUrl, ToldOnce } from '@/components/ui/told-once'
import { type FormAction, IDLE } from '@/lib/core/action-result'

type Props = { action: FormAction; referenceId: string; name: string }

/** A fresh link for passing on by hand, where letters do not arrive. Works as a plain form. */
export function ShowLink({ action, referenceId, name }: Props) {
  const t = useT()
  const [state, formAction, pending] = useActionState(action, IDLE)
  const url = state.status === 'ok' ? secretUrl(state.data) : null
  return (
    <form action={formAction} className="contents">
      <input type="hidden" name="referenceId" value={referenceId} />
      <Button type="submit" variant="quiet" size="small" icon="copy" aria-disabled={pending || undefined}>
        {t('references.link.show')}
        <span className="sr-only">: {name}</span>
      </Button>
      {state.status === 'error' && (
        <p role="alert" className="basis-full text-danger text-sm">
          {t.any(state.reason ?? `common.error.${state.code ?? 'unknown'}`)}
        </p>
      )}
      {url && <ToldOnce url={url} lead={t('references.link.lead', { name })} copy={t('references.link.copy')} />}
    </form>
  )
}
