'use client'
import { useActionState } from 'react'
import { useT } from '@/components/layout/messages'
import { Button } from '@/components/ui/button'
import { secretUrl, ToldOnce } from '@/components/ui/told-once'
import { type FormAction, IDLE } from '@/lib/core/action-result'

/** Makes the address a calendar program reads at, and says it once. Works as a plain form. */
export function CalendarAddress({ action, again }: { action: FormAction; again: boolean }) {
  const t = useT()
  const [state, formAction, pending] = useActionState(action, IDLE)
  const url = state.status === 'ok' ? secretUrl(state.data) : null
  return (
    <form action={formAction} className="grid gap-4">
      <div>
        <Button type="submit" variant={again ? 'secondary' : 'primary'} aria-disabled={pending || undefined}>
          {t(again ? 'sessions.calendar.again' : 'sessions.calendar.open')}
        </Button>
      </div>
      {state.status === 'error' && (
        <p role="alert" className="text-danger">
          {t.any(state.reason ?? `common.error.${state.code ?? 'unknown'}`)}
        </p>
      )}
      {url && <ToldOnce url={url} lead={t('sessions.calendar.told')} copy={t('sessions.calendar.copy')} />}
    </form>
  )
}
