'use client'
import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import type { FormAction } from '@/lib/core/action-result'

export function SignInForm({ action, back }: { action: FormAction; back: string }) {
  const t = useT()
  return (
    <ActionForm id="sign-in" action={action} guard={false}>
      <Hidden name="return" value={back} />
      <TextField name="email" type="email" label={t('auth.email')} autoComplete="username" spellCheck={false} />
      <TextField name="password" type="password" label={t('auth.password')} autoComplete="current-password" />
      <SubmitButton>{t('auth.signIn.submit')}</SubmitButton>
    </ActionForm>
  )
}
