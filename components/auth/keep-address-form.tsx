'use client'
import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { SubmitButton } from '@/components/forms/submit-button'
import { useT } from '@/components/layout/messages'
import type { FormAction } from '@/lib/core/action-result'

/** One press from the letter to the old address: opening the page changes nothing. */
export function KeepAddressForm({ action, token }: { action: FormAction; token: string }) {
  const t = useT()
  return (
    <ActionForm id="keep-address" action={action} guard={false}>
      <Hidden name="token" value={token} />
      <SubmitButton>{t('auth.keep.submit')}</SubmitButton>
    </ActionForm>
  )
}
