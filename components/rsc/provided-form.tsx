'use client'
import { DateField } from '@/components/forms/date-field'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import { EntryForm, type EntryFormProps } from '@/components/portfolio/entry-form'

const schema = () => import('@/lib/rsc/schema').then((module) => module.RscProvidedInput)

/** One period in which the person gave RSC to others. */
export function ProvidedForm(props: EntryFormProps) {
  const t = useT()
  const compared = [
    { name: 'from', label: t('rsc.giving.from') },
    { name: 'to', label: t('rsc.giving.to') },
    { name: 'recipients', label: t('rsc.giving.recipients') },
    { name: 'setting', label: t('rsc.giving.setting') },
  ]
  const title = t(props.entry ? 'rsc.giving.edit' : 'rsc.giving.new')
  return (
    <EntryForm {...props} name="giving" title={title} schema={schema} compared={compared}>
      <DateField name="from" label={t('rsc.giving.from')} dateOrder={props.dateOrder} />
      <DateField
        name="to"
        label={t('rsc.giving.to')}
        hint={t('rsc.giving.to.hint')}
        dateOrder={props.dateOrder}
        optional
      />
      <TextField
        name="recipients"
        label={t('rsc.giving.recipients')}
        inputMode="numeric"
        width="xs"
        autoComplete="off"
      />
      <TextField
        name="setting"
        label={t('rsc.giving.setting')}
        hint={t('rsc.giving.setting.hint')}
        width="full"
        autoComplete="off"
        optional
      />
    </EntryForm>
  )
}
