import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'

type Org = { name: string; shortName: string }
type Props = { t: Translate; org: Org; back: string | null; join: FormAction }

/** One press makes an account one of the association's people; `back`: where they were going. */
export function JoinForm({ t, org, back, join }: Props) {
  const names = { association: org.name }
  return (
    <ActionForm id="join" action={join} guard={false}>
      <PageHeader title={t('people.join.title', names)} lead={t('people.join.lead', names)} />
      <p className="max-w-prose">{t('people.join.what')}</p>
      {back && <Hidden name="return" value={back} />}
      <FormActions>
        <SubmitButton size="large">{t('people.join.submit', { association: org.shortName })}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
