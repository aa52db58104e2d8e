'use client'
import { useActionState } from 'react'
import { useT } from '@/components/layout/messages'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { type FormAction, IDLE } from '@/lib/core/action-result'

type Props = { action: FormAction; referenceId: string; name: string }

/** The link is said once, to whoever pressed; it stands in no page and no address. */
function urlOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('secret' in data)) return null
  const { secret } = data
  return typeof secret === 'object' && secret !== null && 'url' in secret && typeof secret.url === 'string'
    ? secret.url
    : null
}

/** A fresh link for passing on by hand, where letters do not arrive. Works as a plain form. */
export function ShowLink({ action, referenceId, name }: Props) {
  const t = useT()
  const [state, formAction, pending] = useActionState(action, IDLE)
  const url = state.status === 'ok' ? urlOf(state.data) : null
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
      {url && (
        <div role="status" className="grid basis-full gap-2 rounded-lg border border-line bg-sunken p-3">
          <p className="text-sm">{t('references.link.lead', { name })}</p>
          <code className="select-all break-all text-sm">{url}</code>
          <div>
            <CopyButton text={url} label={t('references.link.copy')} />
          </div>
        </div>
      )}
    </form>
  )
}
