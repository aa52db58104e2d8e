import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { RaterLine } from '@/lib/references/queries/for-applicant'

type Props = { t: Translate; rater: RaterLine; action: FormAction; listHref: string }

/** Asked once before a rater is told that nothing more is needed. */
export function CancelRater({ t, rater, action, listHref }: Props) {
  const { id, name } = rater
  const unsent = rater.state === 'not-requested'
  return (
    <ActionForm id={`cancel-${id}`} action={action} guard={false}>
      <PageHeader
        title={t('references.cancel.title', { name })}
        lead={t(unsent ? 'references.cancel.lead.unsent' : 'references.cancel.lead', { name })}
      />
      <Hidden name="referenceId" value={id} />
      <FormActions>
        <SubmitButton variant="danger">
          {t(unsent ? 'references.cancel.act.unsent' : 'references.cancel.act')}
        </SubmitButton>
        <ButtonLink variant="quiet" href={listHref}>
          {t('references.keep')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
