'use client'
import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import type { FormAction } from '@/lib/core/action-result'

export function SignUpForm({ action, back }: { action: FormAction; back: string }) {
  const t = useT()
  return (
    <ActionForm id="sign-up" action={action}>
      <Hidden name="return" value={back} />
      <TextField name="givenName" label={t('auth.givenName')} autoComplete="given-name" />
      <TextField name="familyName" label={t('auth.familyName')} autoComplete="family-name" />
      <TextField
        name="email"
        type="email"
        label={t('auth.email')}
        hint={t('auth.email.hint')}
        autoComplete="username"
        spellCheck={false}
      />
      <TextField
        name="password"
        type="password"
        label={t('auth.password')}
        hint={t('auth.password.hint')}
        autoComplete="new-password"
      />
      <SubmitButton>{t('auth.signUp.submit')}</SubmitButton>
    </ActionForm>
  )
}
