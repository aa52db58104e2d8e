'use client'
import { RadioGroup } from '@/components/forms/choice-fields'
import { DateField } from '@/components/forms/date-field'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import { LICENCE_KINDS } from '@/lib/portfolio/schema/licence-kinds'
import { EntryForm, type EntryFormProps } from './entry-form'

const schema = () => import('@/lib/portfolio/schema/education').then((module) => module.LicenceInput)

export function LicenceForm(props: EntryFormProps) {
  const t = useT()
  const kinds = LICENCE_KINDS.map((kind) => ({
    value: kind,
    label: t(`ledger.licenceKind.${kind}`),
    hint: t(`ledger.licenceKind.${kind}.hint`),
  }))
  const compared = [
    { name: 'kind', label: t('ledger.licenceKind'), codes: kinds },
    { name: 'name', label: t('ledger.licenceName') },
    { name: 'state', label: t('ledger.licenceState') },
    { name: 'from', label: t('ledger.licenceFrom') },
    { name: 'to', label: t('ledger.licenceTo') },
  ]
  const title = t(props.entry ? 'ledger.licence.edit' : 'ledger.licence.new')
  return (
    <EntryForm {...props} name="licence" title={title} schema={schema} compared={compared}>
      <RadioGroup name="kind" label={t('ledger.licenceKind')} choices={kinds} />
      <TextField
        name="name"
        label={t('ledger.licenceName')}
        hint={t('ledger.licenceName.hint')}
        width="md"
        autoComplete="off"
      />
      <TextField name="state" label={t('ledger.licenceState')} width="md" autoComplete="address-level1" />
      <DateField name="from" label={t('ledger.licenceFrom')} dateOrder={props.dateOrder} />
      <DateField
        name="to"
        label={t('ledger.licenceTo')}
        hint={t('ledger.licenceTo.hint')}
        dateOrder={props.dateOrder}
        optional
      />
    </EntryForm>
  )
}
