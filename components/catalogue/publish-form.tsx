import type { TrainingView } from '@/lib/catalogue/queries/office'
import type { FormAction } from '@/lib/core/action-result'
import { hoursText } from '@/lib/core/hours-input'
import type { Translate } from '@/lib/i18n/translator'
import { ActionForm } from '../forms/action-form'
import { CheckboxGroup } from '../forms/choice-fields'
import { DateField } from '../forms/date-field'
import { Hidden } from '../forms/fieldset'
import { HoursField } from '../forms/hours-field'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { domainChoices, trackChoices } from '../portfolio/choices'
import { ButtonLink } from '../ui/button-link'

type Props = {
  t: Translate
  dateOrder: 'mdy' | 'dmy'
  publish: FormAction
  backHref: string
  /** The training as it is; absent for a new one. */
  training?: TrainingView
}

const part = (minutes: number) => (minutes > 0 ? hoursText(minutes) : '')

function valuesOf({ title, provider, description, about, competencies, ...row }: TrainingView) {
  return {
    ...{ title, provider, description, about, competencies },
    hours: hoursText(row.minutes),
    deiHours: part(row.deiMinutes),
    rscProvisionHours: part(row.rscProvisionMinutes),
    from: row.fromDay,
    to: row.toDay ?? '',
  }
}

/** What a training is and what it counts for, typed once for everybody who will have been there. */
export function PublishForm({ t, dateOrder, publish, backHref, training }: Props) {
  const defaults = training && valuesOf(training)
  return (
    <ActionForm id={`publish-${training?.id ?? 'new'}`} action={publish} defaults={defaults}>
      <PageHeader
        size="desk"
        title={t(training ? 'catalogue.form.change' : 'catalogue.form.new')}
        lead={training && t('catalogue.form.note')}
      />
      {training && <Hidden name="trainingId" value={training.id} />}
      {training && <Hidden name="version" value={training.version} />}
      <TextField name="title" label={t('ledger.title')} width="full" autoComplete="off" />
      <TextField name="provider" label={t('ledger.provider')} autoComplete="organization" />
      <HoursField name="hours" label={t('ledger.hours')} hint={t('ledger.hours.hint')} />
      <HoursField name="deiHours" label={t('ledger.deiHours')} hint={t('ledger.part.hint')} optional />
      <HoursField
        name="rscProvisionHours"
        label={t('ledger.rscProvisionHours')}
        hint={t('ledger.part.hint')}
        optional
      />
      <CheckboxGroup name="about" label={t('ledger.about')} choices={trackChoices(t)} />
      <CheckboxGroup name="competencies" label={t('ledger.competencies')} choices={domainChoices(t)} columns={2} />
      <TextArea name="description" label={t('catalogue.form.description')} optional rows={3} limit={2000} />
      <DateField name="from" label={t('catalogue.form.from')} dateOrder={dateOrder} />
      <DateField
        name="to"
        label={t('catalogue.form.to')}
        hint={t('catalogue.form.toHint')}
        optional
        dateOrder={dateOrder}
      />
      <FormActions>
        <SubmitButton>{t('catalogue.form.save')}</SubmitButton>
        <ButtonLink variant="quiet" href={backHref}>
          {t('common.action.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
