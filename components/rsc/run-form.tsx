'use client'
import { CheckboxGroup, RadioGroup } from '@/components/forms/choice-fields'
import { DateField } from '@/components/forms/date-field'
import { HoursField } from '@/components/forms/hours-field'
import { SelectField } from '@/components/forms/select-field'
import { useT } from '@/components/layout/messages'
import type { Choices } from '@/components/portfolio/choices'
import { EntryForm, type EntryFormProps } from '@/components/portfolio/entry-form'
import { Callout } from '@/components/ui/callout'
import { TextLink } from '@/components/ui/text-link'
import type { PlainDate } from '@/lib/core/plain-date'
import { type Giver, RSC_CONCERNS, RSC_FORMATS } from '@/lib/rules/portfolio'
import { type Basis, LiveAnswer } from './live-answer'

const schema = () => import('@/lib/rsc/schema').then((module) => module.RscRunInput)

export type RunFormProps = EntryFormProps & {
  givers: readonly (Giver & { name: string; sessionDays: readonly PlainDate[] })[]
  /** Where givers whose hours count may be looked for. */
  findHref: string
  basis: Basis
  tracks: Choices
  domains: Choices
  nameHref: string
  /** Chosen already, when one comes from naming them. */
  chosen?: string
  /** Who has confirmed the entry that is being changed. */
  confirmedBy?: string
}

/** One run of sessions with one giver, with the answer beside it whether the hours will count. */
export function RunForm({
  givers,
  basis,
  tracks,
  domains,
  nameHref,
  findHref,
  chosen,
  confirmedBy,
  ...props
}: RunFormProps) {
  const t = useT()
  const people = givers.map(({ id, name }) => ({ value: id, label: name }))
  const formats = RSC_FORMATS.map((value) => ({
    value,
    label: t(`rsc.format.${value}`),
    hint: value === 'peer' ? t('rsc.format.peer.hint') : undefined,
  }))
  const subjects = RSC_CONCERNS.map((value) => ({ value, label: t(`rsc.concerns.${value}`) }))
  const compared = [
    { name: 'giverId', label: t('rsc.field.giver'), codes: people },
    { name: 'from', label: t('rsc.field.from') },
    { name: 'to', label: t('rsc.field.to') },
    { name: 'hours', label: t('rsc.field.hours') },
    { name: 'format', label: t('rsc.field.format'), codes: formats },
    { name: 'concerns', label: t('rsc.field.concerns'), codes: subjects },
    { name: 'about', label: t('rsc.field.about'), codes: tracks },
    { name: 'competencies', label: t('rsc.field.competencies'), codes: domains },
  ]
  const only = people.length === 1 ? people[0]?.value : undefined
  return (
    <EntryForm
      {...props}
      name="rsc"
      title={t(props.entry ? 'rsc.edit' : 'rsc.new')}
      schema={schema}
      compared={compared}
    >
      {confirmedBy && <Callout tone="warning">{t('rsc.edit.confirmed', { giver: confirmedBy })}</Callout>}
      <div>
        <SelectField
          name="giverId"
          label={t('rsc.field.giver')}
          choices={people}
          emptyLabel={only ? undefined : ''}
          defaultValue={chosen ?? only}
        />
        <TextLink href={nameHref} className="mt-1 inline-flex min-h-11 items-center">
          {t('rsc.field.giver.other')}
        </TextLink>
      </div>
      <DateField name="from" label={t('rsc.field.from')} dateOrder={props.dateOrder} />
      <DateField name="to" label={t('rsc.field.to')} hint={t('rsc.field.to.hint')} dateOrder={props.dateOrder} />
      <HoursField name="hours" label={t('rsc.field.hours')} hint={t('rsc.field.hours.hint')} />
      <RadioGroup name="format" label={t('rsc.field.format')} choices={formats} />
      <CheckboxGroup name="about" label={t('rsc.field.about')} choices={tracks} />
      <LiveAnswer givers={givers} basis={basis} findHref={findHref} />
      <RadioGroup name="concerns" label={t('rsc.field.concerns')} choices={subjects} />
      <CheckboxGroup
        name="competencies"
        label={t('rsc.field.competencies')}
        hint={t('rsc.field.competencies.hint')}
        choices={domains}
        columns={2}
      />
    </EntryForm>
  )
}
