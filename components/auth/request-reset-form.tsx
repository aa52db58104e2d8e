'use client'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import type { FormAction } from '@/lib/core/action-result'

export function RequestResetForm({ action }: { action: FormAction }) {
  const t = useT()
  return (
    <ActionForm id="forgotten" action={action} guard={false}>
      <TextField name="email" type="email" label={t('auth.email')} autoComplete="username" spellCheck={false} />
      <SubmitButton>{t('auth.forgotten.submit')}</SubmitButton>
    </ActionForm>
  )
}
