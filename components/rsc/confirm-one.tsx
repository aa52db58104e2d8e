import type { ReactNode } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { DateField } from '@/components/forms/date-field'
import { Hidden } from '@/components/forms/fieldset'
import { HoursField } from '@/components/forms/hours-field'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { PageHeader } from '@/components/layout/page-header'
import type { FormAction } from '@/lib/core/action-result'
import { hoursText } from '@/lib/core/hours-input'
import { formatDay, formatHours } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { AskedRun } from '@/lib/rsc/queries/for-giver'

type Props = {
  t: Translate
  run: AskedRun
  applicant: string
  dateOrder: 'mdy' | 'dmy'
  carried?: ReactNode
  action: FormAction
}

/** The giver puts one entry right. */
export function CorrectRun({ t, run, applicant, dateOrder, carried, action }: Props) {
  const defaults = { from: run.from, to: run.to, hours: hoursText(run.minutes) }
  return (
    <ActionForm id={`correct-${run.id}`} action={action} defaults={defaults}>
      <PageHeader title={t('rsc.correct.title')} lead={t('rsc.correct.lead', { applicant })} />
      {carried}
      <Hidden name="runId" value={run.id} />
      <Hidden name="version" value={run.version} />
      <DateField name="from" label={t('rsc.field.from')} dateOrder={dateOrder} />
      <DateField name="to" label={t('rsc.field.to')} dateOrder={dateOrder} />
      <HoursField name="hours" label={t('rsc.field.hours')} />
      <FormActions>
        <SubmitButton>{t('rsc.correct.act')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

/** The giver says what is not right about one entry. */
export function DisputeRun({ t, run, applicant, carried, action }: Props) {
  const values = {
    hours: formatHours(t.locale, run.minutes),
    from: formatDay(t.locale, run.from),
    to: formatDay(t.locale, run.to),
  }
  return (
    <ActionForm id={`dispute-${run.id}`} action={action}>
      <PageHeader title={t('rsc.dispute.title')} lead={t('rsc.dispute.lead', { applicant })} />
      <p className="figures font-semibold">{t('rsc.dispute.logged', values)}</p>
      {carried}
      <Hidden name="runId" value={run.id} />
      <Hidden name="version" value={run.version} />
      <TextArea name="note" label={t('rsc.dispute.note')} hint={t('rsc.dispute.note.hint')} rows={4} limit={1000} />
      <FormActions>
        <SubmitButton>{t('rsc.dispute.act')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
