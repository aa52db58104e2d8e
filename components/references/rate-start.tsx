import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { RadioGroup } from '@/components/forms/choice-fields'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { RatingView } from '@/lib/references/queries/for-rater'
import { DECLINE_REASONS } from '@/lib/references/schema'

type Asked = Extract<RatingView, { stage: 'start' }>['asked']
type Props = { t: Translate; asked: Asked; org: string; base: string; action: FormAction }

/** What is asked, of whom, who reads it; nothing happens until "Start" is pressed. */
export function RateStart({ t, asked, org, base, action }: Props) {
  const { applicant, waived, until } = asked
  const values = {
    applicant,
    org,
    category: t.any(`rules.category.${asked.category}`),
    role: t.any(`references.role.${asked.role}`),
    until: until ? formatDay(t.locale, until, 'long') : '',
    count: asked.questions,
  }
  return (
    <>
      <PageHeader title={t('references.rate.title', values)} lead={t('references.rate.lead', values)} />
      <section aria-labelledby="what-title" className="max-w-prose">
        <h2 id="what-title" className="heading text-xl">
          {t('references.rate.what.title')}
        </h2>
        <ul className="mt-2 grid list-disc gap-2 ps-5">
          <li>{t('references.rate.what', values)}</li>
          <li>{t('references.rate.what.honest')}</li>
          {until && <li>{t('references.rate.what.save', values)}</li>}
        </ul>
      </section>
      <section aria-labelledby="who-title" className="max-w-prose">
        <h2 id="who-title" className="heading text-xl">
          {t('references.rate.who.title')}
        </h2>
        <p className="mt-2">{t(waived ? 'references.rate.waived' : 'references.rate.kept', values)}</p>
      </section>
      <ActionForm id="rate-start" action={action} guard={false}>
        <FormActions>
          <SubmitButton size="large">{t('references.rate.start')}</SubmitButton>
        </FormActions>
      </ActionForm>
      <p>
        <TextLink href={`${base}?step=decline`} className="inline-flex min-h-11 items-center">
          {t('references.rate.decline.link')}
        </TextLink>
      </p>
    </>
  )
}

/** The refusal has been said; whoever presses again has changed their mind. */
export function RateDeclined({
  t,
  view,
  action,
}: {
  t: Translate
  view: Extract<RatingView, { stage: 'declined' }>
  action: FormAction
}) {
  return (
    <>
      <PageHeader
        title={t('references.rate.declined.title')}
        lead={t('references.rate.declined.lead', { applicant: view.applicant })}
      />
      {view.mayResume && (
        <div className="grid gap-3">
          <p>{t('references.rate.declined.undo')}</p>
          <div>
            <ActionButton id="rate-resume" action={action}>
              {t('references.rate.declined.act')}
            </ActionButton>
          </div>
        </div>
      )}
    </>
  )
}

/** Declining asks for a reason: what a mail scanner that presses every button cannot give. */
export function RateDecline({
  t,
  applicant,
  base,
  action,
}: {
  t: Translate
  applicant: string
  base: string
  action: FormAction
}) {
  const reasons = DECLINE_REASONS.map((value) => ({ value, label: t(`references.rate.decline.${value}`) }))
  return (
    <ActionForm id="rate-decline" action={action}>
      <PageHeader title={t('references.rate.decline.title')} lead={t('references.rate.decline.lead', { applicant })} />
      <RadioGroup
        name="reason"
        label={t('references.rate.decline.reason')}
        hint={t('references.rate.decline.reason.hint')}
        choices={reasons}
      />
      <TextArea name="note" label={t('references.rate.decline.note')} rows={3} limit={500} optional />
      <FormActions>
        <SubmitButton variant="danger">{t('references.rate.decline.act')}</SubmitButton>
        <ButtonLink variant="quiet" href={base}>
          {t('references.rate.back')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
