'use client'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxGroup, RadioGroup } from '@/components/forms/choice-fields'
import { DateField } from '@/components/forms/date-field'
import { HoursField } from '@/components/forms/hours-field'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import { PageHeader } from '@/components/layout/page-header'
import type { Choices } from '@/components/portfolio/choices'
import { ButtonLink } from '@/components/ui/button-link'
import type { FormAction } from '@/lib/core/action-result'
import { ContentFields, FormFields, StartField } from './meeting-fields'

const RHYTHMS = ['week', 'fortnight', 'month'] as const

type Props = {
  action: FormAction
  people: { id: string; name: string }[]
  dateOrder: 'mdy' | 'dmy'
  zone: string
  tracks: Choices
  domains: Choices
  backHref: string
}

/** Sessions at a rhythm, planned ahead with the people who named one as their giver. */
export function SeriesForm({ action, people, dateOrder, zone, tracks, domains, backHref }: Props) {
  const t = useT()
  const rhythms = RHYTHMS.map((value) => ({ value, label: t(`sessions.every.${value}`) }))
  return (
    <ActionForm id="series" action={action}>
      <PageHeader title={t('sessions.series.plan')} lead={t('sessions.series.lead')} />
      <CheckboxGroup
        name="members"
        label={t('sessions.field.members')}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="title" label={t('sessions.field.title')} hint={t('sessions.field.title.hint')} width="lg" />
      <DateField name="startsOn" label={t('sessions.field.startsOn')} dateOrder={dateOrder} />
      <StartField zone={zone} />
      <RadioGroup name="every" label={t('sessions.field.every')} choices={rhythms} />
      <TextField name="times" label={t('sessions.field.times')} width="xs" inputMode="numeric" />
      <HoursField name="hours" label={t('sessions.field.hours')} hint={t('sessions.field.hours.hint')} />
      <FormFields />
      <ContentFields side="giver" tracks={tracks} domains={domains} />
      <FormActions>
        <SubmitButton>{t('sessions.series.plan')}</SubmitButton>
        <ButtonLink variant="quiet" href={backHref}>
          {t('ledger.form.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
