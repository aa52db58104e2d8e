'use client'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import type { FormAction } from '@/lib/core/action-result'

/** Asks for another address of one's own account, with the password that proves it is one's own. */
export function ChangeAddressForm({ action }: { action: FormAction }) {
  const t = useT()
  return (
    <ActionForm id="change-address" action={action} guard={false}>
      <TextField
        name="email"
        type="email"
        label={t('auth.address.new')}
        hint={t('auth.email.hint')}
        autoComplete="email"
      />
      <TextField name="password" type="password" label={t('auth.password.current')} autoComplete="current-password" />
      <SubmitButton variant="secondary">{t('auth.account.address.submit')}</SubmitButton>
    </ActionForm>
  )
}
