import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { AppealForm as View } from '@/lib/review/queries/appeals'
import { ActionForm } from '../forms/action-form'
import { CheckboxGroup } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { PageHeader } from '../layout/page-header'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; home: string; view: View; appeal: FormAction }

/** The applicant says why a deferral should be looked at again, with documents of theirs. */
export function AppealForm({ t, home, view, appeal }: Props) {
  const { applicationId, until, feedback, documents } = view
  return (
    <ActionForm id={`appeal-${applicationId}`} action={appeal}>
      <PageHeader
        title={t('review.appeal.title')}
        lead={t('review.appeal.lead', { until: formatDay(t.locale, until, 'long') })}
      />
      <blockquote className="whitespace-pre-line border-line border-s-4 ps-4">{feedback}</blockquote>
      <Hidden name="applicationId" value={applicationId} />
      <TextArea
        name="words"
        label={t('review.appeal.words')}
        hint={t('review.appeal.wordsHint')}
        rows={8}
        limit={8000}
      />
      {documents.length > 0 && (
        <CheckboxGroup
          name="documents"
          label={t('review.appeal.documents')}
          optional
          choices={documents.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <p>
        <TextLink href={`${home}/documents`}>{t('review.appeal.moreDocuments')}</TextLink>
      </p>
      <FormActions>
        <SubmitButton icon="send">{t('review.appeal.send')}</SubmitButton>
        <TextLink href={home}>{t('review.asked.back')}</TextLink>
      </FormActions>
    </ActionForm>
  )
}
