'use client'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import type { FormAction } from '@/lib/core/action-result'

export function ChangePasswordForm({ action, email }: { action: FormAction; email: string }) {
  const t = useT()
  return (
    <ActionForm id="change-password" action={action} guard={false}>
      {/* Tells a password manager whose password this is; the door ignores names that begin with an underscore. */}
      <input type="hidden" name="_username" autoComplete="username" value={email} readOnly />
      <TextField name="current" type="password" label={t('auth.password.current')} autoComplete="current-password" />
      <TextField
        name="password"
        type="password"
        label={t('auth.password.new')}
        hint={t('auth.password.hint')}
        autoComplete="new-password"
      />
      <SubmitButton variant="secondary">{t('auth.account.changePassword')}</SubmitButton>
    </ActionForm>
  )
}
