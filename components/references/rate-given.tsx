import { ActionForm } from '@/components/forms/action-form'
import { RadioGroup } from '@/components/forms/choice-fields'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { Confirmation } from '@/components/ui/confirmation'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { RatingView } from '@/lib/references/queries/for-rater'
import { CLARITY, EASE, TIME } from '@/lib/references/schema'

type Props = { t: Translate; view: Extract<RatingView, { stage: 'given' }>; org: string; feedback: FormAction }

/** It has arrived and nothing more is to do; three questions for whoever likes to answer them. */
export function RateGiven({ t, view, org, feedback }: Props) {
  const values = { applicant: view.applicant, org }
  return (
    <>
      <Confirmation title={t('references.rate.thanks.title')}>
        <p>{t('references.rate.thanks.lead', values)}</p>
        <p className="mt-2">{t('references.rate.thanks.more', values)}</p>
      </Confirmation>
      {view.feedback === 'given' ? (
        <p role="status">{t('references.feedback.thanks')}</p>
      ) : (
        <section aria-labelledby="feedback-title" className="border-line border-t pt-8">
          <h2 id="feedback-title" className="heading text-2xl">
            {t('references.feedback.title')}
          </h2>
          <p className="mt-1.5 mb-5 max-w-prose text-muted">{t('references.feedback.lead', values)}</p>
          <ActionForm id="rate-feedback" action={feedback} guard={false}>
            <RadioGroup
              name="ease"
              label={t('references.feedback.ease')}
              choices={EASE.map((value) => ({ value, label: t(`references.feedback.ease.${value}`) }))}
            />
            <RadioGroup
              name="clarity"
              label={t('references.feedback.clarity')}
              choices={CLARITY.map((value) => ({ value, label: t(`references.feedback.clarity.${value}`) }))}
            />
            <RadioGroup
              name="time"
              label={t('references.feedback.time')}
              choices={TIME.map((value) => ({ value, label: t(`references.feedback.time.${value}`) }))}
            />
            <FormActions>
              <SubmitButton variant="secondary">{t('references.feedback.send')}</SubmitButton>
            </FormActions>
          </ActionForm>
        </section>
      )}
    </>
  )
}
