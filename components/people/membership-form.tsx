'use client'
import { DateField } from '@/components/forms/date-field'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import { EntryForm, type EntryFormProps } from '@/components/portfolio/entry-form'

const schema = () => import('@/lib/people/schema').then((module) => module.MembershipInput)

export function MembershipForm({ association, ...props }: EntryFormProps & { association: string }) {
  const t = useT()
  const compared = [
    { name: 'association', label: t('people.association') },
    { name: 'from', label: t('people.membershipFrom') },
    { name: 'to', label: t('people.membershipTo') },
  ]
  const title = t(props.entry ? 'people.membership.edit' : 'people.membership.new')
  return (
    <EntryForm {...props} name="membership" title={title} schema={schema} compared={compared}>
      <TextField
        name="association"
        label={t('people.association')}
        defaultValue={association}
        autoComplete="organization"
      />
      <DateField name="from" label={t('people.membershipFrom')} dateOrder={props.dateOrder} />
      <DateField
        name="to"
        label={t('people.membershipTo')}
        hint={t('people.membershipTo.hint')}
        dateOrder={props.dateOrder}
      />
    </EntryForm>
  )
}
