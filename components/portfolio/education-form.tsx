'use client'
import { CheckboxGroup, RadioGroup } from '@/components/forms/choice-fields'
import { DateField } from '@/components/forms/date-field'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import type { Choices } from './choices'
import { EntryForm, type EntryFormProps } from './entry-form'

const schema = () => import('@/lib/portfolio/schema/education').then((module) => module.EducationInput)

export function EducationForm({ levels, domains, ...props }: EntryFormProps & { levels: Choices; domains: Choices }) {
  const t = useT()
  const compared = [
    { name: 'level', label: t('ledger.level'), codes: levels },
    { name: 'field', label: t('ledger.field') },
    { name: 'institution', label: t('ledger.institution') },
    { name: 'completedOn', label: t('ledger.degreeOn') },
    { name: 'competencies', label: t('ledger.education.competencies'), codes: domains },
  ]
  const title = t(props.entry ? 'ledger.education.edit' : 'ledger.education.new')
  return (
    <EntryForm {...props} name="education" title={title} schema={schema} compared={compared}>
      <RadioGroup name="level" label={t('ledger.level')} choices={levels} />
      <TextField name="field" label={t('ledger.field')} hint={t('ledger.field.hint')} autoComplete="off" />
      <TextField name="institution" label={t('ledger.institution')} autoComplete="organization" />
      <DateField
        name="completedOn"
        label={t('ledger.degreeOn')}
        hint={t('ledger.degreeOn.hint')}
        dateOrder={props.dateOrder}
      />
      <CheckboxGroup
        name="competencies"
        label={t('ledger.education.competencies')}
        hint={t('ledger.education.competencies.hint')}
        choices={domains}
        columns={2}
      />
    </EntryForm>
  )
}
