'use client'
import type { ReactNode } from 'react'
import { useForm } from '@/components/forms/form-context'
import { useT } from '@/components/layout/messages'
import { Button } from '@/components/ui/button'

type Way = 'continue' | 'later' | 'check'

/** A submit button that says, as part of what is sent, where to go on. Stays in place while the act runs. */
export function WayButton({ way, children }: { way: Way; children: ReactNode }) {
  const t = useT()
  const { pending } = useForm()
  return (
    <Button
      type="submit"
      name="way"
      value={way}
      variant={way === 'later' ? 'secondary' : 'primary'}
      aria-disabled={pending || undefined}
    >
      {children}
      {pending && <span className="sr-only"> {t('ui.form.pending')}</span>}
    </Button>
  )
}
