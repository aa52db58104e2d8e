'use client'
import type { ReactNode } from 'react'
import { useForm } from '@/components/forms/form-context'
import { useT } from '@/components/layout/messages'
import { Button } from '@/components/ui/button'

type Then = 'continue' | 'later' | 'check'

/** A submit button that says, as part of what is sent, where to go on. Stays in place while the act runs. */
export function ThenButton({ then, children }: { then: Then; children: ReactNode }) {
  const t = useT()
  const { pending } = useForm()
  return (
    <Button
      type="submit"
      name="then"
      value={then}
      variant={then === 'later' ? 'secondary' : 'primary'}
      aria-disabled={pending || undefined}
    >
      {children}
      {pending && <span className="sr-only"> {t('ui.form.pending')}</span>}
    </Button>
  )
}
