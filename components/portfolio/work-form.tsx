'use client'
import { Checkbox, CheckboxGroup, RadioGroup } from '@/components/forms/choice-fields'
import { DateField } from '@/components/forms/date-field'
import { Fieldset } from '@/components/forms/fieldset'
import { HoursField } from '@/components/forms/hours-field'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import type { Choices } from './choices'
import { EntryForm, type EntryFormProps } from './entry-form'

const schema = () => import('@/lib/portfolio/schema/work').then((module) => module.WorkInput)

type Props = EntryFormProps & { kinds: Choices; tracks: Choices; domains: Choices }

export function WorkForm({ kinds, tracks, domains, ...props }: Props) {
  const t = useT()
  const yesNo = [
    { value: 'yes', label: t('ledger.form.yes') },
    { value: 'no', label: t('ledger.form.no') },
  ]
  const ticked = [{ value: 'true', label: t('ledger.form.yes') }]
  const compared = [
    { name: 'role', label: t('ledger.role') },
    { name: 'employer', label: t('ledger.employer') },
    { name: 'from', label: t('ledger.workFrom') },
    { name: 'to', label: t('ledger.workTo') },
    { name: 'current', label: t('ledger.workCurrent'), codes: ticked },
    { name: 'weeklyHours', label: t('ledger.weeklyHours') },
    { name: 'kind', label: t('ledger.kind'), codes: kinds },
    { name: 'paid', label: t('ledger.paid'), codes: yesNo },
    { name: 'supervised', label: t('ledger.supervised'), codes: ticked },
    { name: 'specialisedTraining', label: t('ledger.specialisedTraining'), codes: ticked },
    { name: 'supervisorEndorsed', label: t('ledger.supervisorEndorsed'), codes: ticked },
    { name: 'serves', label: t('ledger.serves'), codes: tracks },
    { name: 'families', label: t('ledger.families') },
    { name: 'competencies', label: t('ledger.work.competencies'), codes: domains },
    { name: 'description', label: t('ledger.description') },
  ]
  const title = t(props.entry ? 'ledger.work.edit' : 'ledger.work.new')
  return (
    <EntryForm {...props} name="work" title={title} schema={schema} compared={compared}>
      <TextField name="role" label={t('ledger.role')} hint={t('ledger.role.hint')} autoComplete="organization-title" />
      <TextField
        name="employer"
        label={t('ledger.employer')}
        hint={t('ledger.employer.hint')}
        autoComplete="organization"
      />
      <DateField name="from" label={t('ledger.workFrom')} dateOrder={props.dateOrder} />
      <div className="grid gap-3">
        <DateField name="to" label={t('ledger.workTo')} dateOrder={props.dateOrder} />
        <Checkbox name="current" label={t('ledger.workCurrent')} />
      </div>
      <RadioGroup name="kind" label={t('ledger.kind')} choices={kinds} />
      <RadioGroup name="paid" label={t('ledger.paid')} choices={yesNo} inline />
      <Fieldset legend={t('ledger.work.circumstances')} look="normal">
        <div className="grid gap-1">
          <Checkbox name="supervised" label={t('ledger.supervised')} />
          <Checkbox name="specialisedTraining" label={t('ledger.specialisedTraining')} />
          <Checkbox name="supervisorEndorsed" label={t('ledger.supervisorEndorsed')} />
        </div>
      </Fieldset>
      <CheckboxGroup name="serves" label={t('ledger.serves')} choices={tracks} />
      <TextField
        name="families"
        label={t('ledger.families')}
        hint={t('ledger.families.hint')}
        width="xs"
        inputMode="numeric"
        autoComplete="off"
        optional
      />
      <HoursField name="weeklyHours" label={t('ledger.weeklyHours')} hint={t('ledger.weeklyHours.hint')} optional />
      <CheckboxGroup
        name="competencies"
        label={t('ledger.work.competencies')}
        hint={t('ledger.work.competencies.hint')}
        choices={domains}
        columns={2}
      />
      <TextArea
        name="description"
        label={t('ledger.description')}
        hint={t('ledger.description.hint')}
        rows={4}
        limit={2000}
        optional
      />
    </EntryForm>
  )
}
