import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { Details } from '@/lib/people/queries/details'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'

type Props = { t: Translate; view: Details; correct: FormAction }

/** The office puts an applicant's name, telephone or place right, with the reason. */
export function CorrectForm({ t, view, correct }: Props) {
  const { applicationId, reference, version, email, answers } = view
  return (
    <ActionForm id={`correct-${applicationId}`} action={correct} defaults={answers}>
      <PageHeader
        kicker={`${reference} · ${answers.givenName} ${answers.familyName}`}
        title={t('people.correct.title')}
        lead={t('people.correct.lead', { email })}
      />
      <Hidden name="applicationId" value={applicationId} />
      <Hidden name="version" value={String(version)} />
      <TextField name="givenName" label={t('people.givenName')} />
      <TextField name="familyName" label={t('people.familyName')} />
      <TextField name="phone" label={t('people.phone')} optional type="tel" width="md" />
      <TextField name="city" label={t('people.city')} optional />
      <TextField name="state" label={t('people.state')} optional width="md" />
      <TextArea
        name="reason"
        label={t('people.correct.reason')}
        hint={t('people.correct.reasonHint')}
        rows={2}
        limit={500}
      />
      <FormActions>
        <SubmitButton>{t('people.correct.save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
