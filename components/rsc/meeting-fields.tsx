'use client'
import { CheckboxGroup, RadioGroup } from '@/components/forms/choice-fields'
import { DateField } from '@/components/forms/date-field'
import { HoursField } from '@/components/forms/hours-field'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import type { Choices } from '@/components/portfolio/choices'
import { RSC_CONCERNS } from '@/lib/rules/portfolio'

const FORMATS = ['individual', 'group'] as const
const MODES = ['in-person', 'virtual'] as const

/** Day, length and form of one session: what the two sides may remember differently. */
export function MeetingFields({ dateOrder }: { dateOrder: 'mdy' | 'dmy' }) {
  const t = useT()
  return (
    <>
      <DateField name="heldOn" label={t('sessions.field.heldOn')} dateOrder={dateOrder} />
      <HoursField name="hours" label={t('sessions.field.hours')} hint={t('sessions.field.hours.hint')} />
      <FormFields />
    </>
  )
}

/** At what time a planned session begins. */
export function StartField({ zone }: { zone: string }) {
  const t = useT()
  const hint = t('sessions.field.startsAt.hint', { zone })
  return <TextField name="startsAt" label={t('sessions.field.startsAt')} hint={hint} width="xs" />
}

/** Individual or group, in person or virtual. */
export function FormFields() {
  const t = useT()
  const formats = FORMATS.map((value) => ({ value, label: t(`rsc.format.${value}`) }))
  const modes = MODES.map((value) => ({ value, label: t(`sessions.mode.${value}`) }))
  return (
    <>
      <RadioGroup name="format" label={t('sessions.field.format')} choices={formats} inline />
      <RadioGroup name="mode" label={t('sessions.field.mode')} choices={modes} inline />
    </>
  )
}

type Content = { side: 'member' | 'giver'; tracks: Choices; domains: Choices }

/** What a session was about, in the words of whoever fills it in. */
export function ContentFields({ side, tracks, domains }: Content) {
  const t = useT()
  const subjects = RSC_CONCERNS.map((value) => ({
    value,
    label: side === 'giver' ? t(`sessions.concerns.giver.${value}`) : t(`rsc.concerns.${value}`),
  }))
  return (
    <>
      <RadioGroup name="concerns" label={t('sessions.field.concerns')} choices={subjects} />
      <CheckboxGroup name="about" label={t('sessions.field.about')} choices={tracks} />
      <CheckboxGroup name="competencies" label={t('sessions.field.competencies')} choices={domains} columns={2} />
    </>
  )
}
