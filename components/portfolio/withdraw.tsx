import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ApplicationHead } from '@/lib/portfolio/queries/head'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { applicationName } from './category-name'
import { FormTexts } from './form-texts'

type Props = { t: Translate; head: ApplicationHead; withdraw: FormAction }

/** Asked once, on its own page: what ends, what stays. */
export function Withdraw({ t, head, withdraw }: Props) {
  return (
    <FormTexts t={t}>
      <ActionForm id={`withdraw-${head.id}`} action={withdraw} guard={false}>
        <PageHeader
          kicker={applicationName(t, head)}
          title={t('portfolio.withdraw.title')}
          lead={t('portfolio.withdraw.lead', { reference: head.reference })}
        />
        <p className="max-w-prose">{t('portfolio.withdraw.keeps')}</p>
        <Hidden name="applicationId" value={head.id} />
        <FormActions>
          <SubmitButton variant="danger">{t('portfolio.withdraw.act', { reference: head.reference })}</SubmitButton>
          <ButtonLink href={head.path} variant="secondary">
            {t('portfolio.withdraw.cancel')}
          </ButtonLink>
        </FormActions>
      </ActionForm>
    </FormTexts>
  )
}
