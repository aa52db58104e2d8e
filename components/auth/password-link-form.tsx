'use client'
import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import type { FormAction } from '@/lib/core/action-result'

type Props = { id: 'confirm' | 'reset' | 'take'; action: FormAction; token: string; back?: string }

/** The form behind an account's link: the password confirms a new account or address, a new one replaces the forgotten one. */
export function PasswordLinkForm({ id, action, token, back }: Props) {
  const t = useT()
  const confirming = id !== 'reset'
  return (
    <ActionForm id={id} action={action} guard={false}>
      <Hidden name="token" value={token} />
      {back && <Hidden name="return" value={back} />}
      <TextField
        name="password"
        type="password"
        label={t(confirming ? 'auth.password' : 'auth.password.new')}
        hint={confirming ? undefined : t('auth.password.hint')}
        autoComplete={confirming ? 'current-password' : 'new-password'}
      />
      <SubmitButton>{t(`auth.${id}.submit`)}</SubmitButton>
    </ActionForm>
  )
}
