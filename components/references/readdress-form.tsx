import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { RaterLine } from '@/lib/references/queries/for-applicant'
import { RaterEmail } from './rater-email'

type Props = { t: Translate; rater: RaterLine; action: FormAction }

/** Where our letters to a rater go. A correction ends the old link and sends a new letter. */
export function ReaddressForm({ t, rater, action }: Props) {
  const { id, email, requestedOn } = rater
  const told = requestedOn !== null
  return (
    <section id="address" aria-labelledby="readdress-title" className="border-line border-t pt-8">
      <h2 id="readdress-title" className="heading text-2xl">
        {t('references.readdress.title')}
      </h2>
      <p className="mt-1.5 mb-5 max-w-prose text-muted">
        {t(told ? 'references.readdress.lead' : 'references.readdress.lead.unsent')}
      </p>
      <ActionForm id={`address-${id}`} action={action} defaults={{ email }}>
        <Hidden name="referenceId" value={id} />
        <RaterEmail t={t} />
        <FormActions>
          <SubmitButton variant="secondary" icon={told ? 'send' : undefined}>
            {t('references.readdress.act')}
          </SubmitButton>
        </FormActions>
      </ActionForm>
    </section>
  )
}
