import type { FormAction } from '@/lib/core/action-result'
import { EXAM_PARTS } from '@/lib/exam/schema'
import type { Translate } from '@/lib/i18n/translator'
import type { Case } from '@/lib/review/queries/case'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { DateField } from '../forms/date-field'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { TextLink } from '../ui/text-link'

type Org = { slug: string; dateOrder: 'mdy' | 'dmy' }

/** One part's result as the Alliance's exam desk reported it. */
export function ExamForm({ t, org, view, record }: { t: Translate; org: Org; view: Case; record: FormAction }) {
  const back = <TextLink href={`/${org.slug}/office/applications/${view.id}`}>{t('review.decide.back')}</TextLink>
  const header = (
    <PageHeader
      size="desk"
      kicker={`${view.reference} · ${view.applicant.name}`}
      title={t('exam.record.title')}
      lead={t('exam.record.lead')}
    />
  )
  if (view.state !== 'cleared_for_exam') {
    return (
      <>
        {header}
        <Callout tone="info" title={t('exam.error.notCleared')}>
          {back}
        </Callout>
      </>
    )
  }
  return (
    <ActionForm id={`exam-${view.id}`} action={record}>
      {header}
      <Hidden name="applicationId" value={view.id} />
      <RadioGroup
        name="part"
        label={t('exam.record.part')}
        choices={EXAM_PARTS.map((part) => ({
          value: part,
          label: t(`exam.part${part}`),
          more:
            part === '1' ? (
              <TextField name="correct" label={t('exam.record.correct')} inputMode="numeric" width="xs" />
            ) : (
              <RadioGroup
                name="passed"
                label={t('exam.record.passed')}
                inline
                choices={[
                  { value: 'yes', label: t('exam.passed') },
                  { value: 'no', label: t('exam.failed') },
                ]}
              />
            ),
        }))}
      />
      <DateField name="satOn" label={t('exam.record.satOn')} dateOrder={org.dateOrder} />
      <FormActions>
        <SubmitButton>{t('exam.record.button')}</SubmitButton>
        {back}
      </FormActions>
    </ActionForm>
  )
}
