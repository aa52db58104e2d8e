'use client'
import { Checkbox, CheckboxGroup } from '@/components/forms/choice-fields'
import { DateField } from '@/components/forms/date-field'
import { useForm } from '@/components/forms/form-context'
import { HoursField } from '@/components/forms/hours-field'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import type { Choices } from './choices'
import { EntryForm, type EntryFormProps } from './entry-form'

const schema = () => import('@/lib/portfolio/schema/training').then((module) => module.TrainingInput)

export function TrainingForm({ tracks, domains, ...props }: EntryFormProps & { tracks: Choices; domains: Choices }) {
  const t = useT()
  const compared = [
    { name: 'title', label: t('ledger.title') },
    { name: 'provider', label: t('ledger.provider') },
    { name: 'completedOn', label: t('ledger.completedOn') },
    { name: 'hours', label: t('ledger.hours') },
    { name: 'deiHours', label: t('ledger.deiHours') },
    { name: 'rscProvisionHours', label: t('ledger.rscProvisionHours') },
    { name: 'about', label: t('ledger.about'), codes: tracks },
    { name: 'competencies', label: t('ledger.competencies'), codes: domains },
  ]
  const title = t(props.entry ? 'ledger.training.edit' : 'ledger.training.new')
  return (
    <EntryForm {...props} name="training" title={title} schema={schema} compared={compared}>
      <ConfirmTwice />
      <TextField name="title" label={t('ledger.title')} width="full" autoComplete="off" />
      <TextField
        name="provider"
        label={t('ledger.provider')}
        hint={t('ledger.provider.hint')}
        autoComplete="organization"
      />
      <DateField
        name="completedOn"
        label={t('ledger.completedOn')}
        hint={t('ledger.completedOn.hint')}
        dateOrder={props.dateOrder}
      />
      <HoursField name="hours" label={t('ledger.hours')} hint={t('ledger.hours.hint')} />
      <HoursField name="deiHours" label={t('ledger.deiHours')} hint={t('ledger.part.hint')} optional />
      <HoursField
        name="rscProvisionHours"
        label={t('ledger.rscProvisionHours')}
        hint={t('ledger.part.hint')}
        optional
      />
      <CheckboxGroup name="about" label={t('ledger.about')} choices={tracks} />
      <CheckboxGroup
        name="competencies"
        label={t('ledger.competencies')}
        hint={t('ledger.competencies.hint')}
        choices={domains}
        columns={2}
      />
    </EntryForm>
  )
}

/** Asked only after the same title, provider and day were found in the log. */
function ConfirmTwice() {
  const t = useT()
  const { errors, values } = useForm()
  if (!errors.confirmDuplicate && !values.confirmDuplicate) return null
  return <Checkbox name="confirmDuplicate" label={t('ledger.training.confirmTwice')} />
}
