import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'

type Props = { t: Translate; giver: { personId: string; name: string; email: string }; readdress: FormAction }

/** The office corrects the address of a giver without an account. */
export function ReaddressForm({ t, giver, readdress }: Props) {
  return (
    <ActionForm id={`readdress-${giver.personId}`} action={readdress}>
      <PageHeader
        size="desk"
        kicker={giver.name}
        title={t('register.readdress.title')}
        lead={t('register.readdress.lead')}
      />
      <Hidden name="personId" value={giver.personId} />
      <TextField
        name="email"
        type="email"
        label={t('register.vet.email')}
        defaultValue={giver.email}
        autoComplete="off"
      />
      <FormActions>
        <SubmitButton>{t('register.readdress.save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
