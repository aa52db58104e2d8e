import { ACCENTS } from '@/lib/core/accents'
import type { FormAction } from '@/lib/core/action-result'
import { toParts } from '@/lib/core/plain-date'
import type { Translate } from '@/lib/i18n/translator'
import type { FoundingView } from '@/lib/orgs/queries'
import { ADD_ONS, TRACKS } from '@/lib/rules/categories'
import { ActionForm } from '../forms/action-form'
import { CheckboxGroup, RadioGroup } from '../forms/choice-fields'
import { DateField } from '../forms/date-field'
import { Fieldset } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'

type Props = { t: Translate; view: FoundingView; found: FormAction }

const same = (value: string) => ({ value, label: value })

/** A new association with everything it needs to begin, on one page. */
export function FoundForm({ t, view, found }: Props) {
  const { zones, currencies, editions, today } = view
  const defaults = {
    ...{ zone: 'America/New_York', currency: 'USD', dateOrder: 'mdy', languages: ['en'], accent: 'teal' },
    ...{ edition: editions[0], programme: view.programme },
    licence: { tracks: ['IMH-E'], from: toParts(today) },
    admin: { locale: 'en' },
  }
  return (
    <ActionForm id="found-association" action={found} defaults={defaults}>
      <PageHeader size="desk" title={t('orgs.found.title')} lead={t('orgs.found.lead')} />
      <Naming t={t} />
      <Fieldset legend={t('orgs.found.place')}>
        <SelectField name="zone" label={t('orgs.found.zone')} choices={zones.map(same)} />
        <SelectField name="currency" label={t('orgs.found.currency')} choices={currencies.map(same)} width="sm" />
        <RadioGroup
          name="dateOrder"
          label={t('orgs.found.dateOrder')}
          inline
          choices={(['mdy', 'dmy'] as const).map((value) => ({ value, label: t(`orgs.found.dateOrder.${value}`) }))}
        />
        <CheckboxGroup name="languages" label={t('orgs.found.languages')} columns={2} choices={languagesOf(t)} />
        <SelectField
          name="accent"
          label={t('orgs.found.accent')}
          choices={ACCENTS.map((value) => ({ value, label: t(`orgs.accent.${value}`) }))}
          width="md"
        />
      </Fieldset>
      <Licence t={t} editions={editions} />
      <Admin t={t} />
      <FormActions>
        <SubmitButton>{t('orgs.found.button')}</SubmitButton>
        <ButtonLink href="/alliance" variant="secondary">
          {t('common.action.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}

function languagesOf(t: Translate) {
  return (['en', 'es'] as const).map((value) => ({ value, label: t(`common.language.${value}`) }))
}

function Naming({ t }: { t: Translate }) {
  return (
    <Fieldset legend={t('orgs.found.association')}>
      <TextField name="name" label={t('orgs.found.name')} />
      <TextField name="shortName" label={t('orgs.found.shortName')} hint={t('orgs.found.shortName.hint')} width="lg" />
      <TextField name="programme" label={t('orgs.found.programme')} />
      <TextField name="slug" label={t('orgs.found.slug')} hint={t('orgs.found.slug.hint')} width="md" />
      <TextField name="code" label={t('orgs.found.code')} hint={t('orgs.found.code.hint')} width="xs" />
      <TextField name="contactEmail" type="email" label={t('orgs.found.contactEmail')} width="lg" />
      <TextField name="website" type="url" label={t('orgs.found.website')} width="lg" optional />
    </Fieldset>
  )
}

function Licence({ t, editions }: { t: Translate; editions: readonly string[] }) {
  const tracks = TRACKS.map((track) => ({ value: track, label: track, hint: t(`rules.track.${track}`) }))
  const addOns = ADD_ONS.map((code) => ({ value: code, label: t(`rules.addOn.${code}`) }))
  return (
    <Fieldset legend={t('orgs.found.licence')} hint={t('orgs.found.licence.hint')}>
      <SelectField name="edition" label={t('orgs.found.edition')} choices={editions.map(same)} width="sm" />
      <CheckboxGroup name="licence.tracks" label={t('orgs.found.tracks')} choices={tracks} />
      <CheckboxGroup name="licence.addOns" label={t('orgs.found.addOns')} choices={addOns} optional />
      <DateField name="licence.from" label={t('orgs.found.from')} dateOrder="mdy" />
    </Fieldset>
  )
}

function Admin({ t }: { t: Translate }) {
  return (
    <Fieldset legend={t('orgs.found.admin')} hint={t('orgs.found.admin.hint')}>
      <TextField name="admin.givenName" label={t('orgs.found.givenName')} width="lg" />
      <TextField name="admin.familyName" label={t('orgs.found.familyName')} width="lg" />
      <TextField name="admin.email" type="email" label={t('orgs.found.email')} width="lg" />
      <RadioGroup name="admin.locale" label={t('orgs.found.locale')} inline choices={languagesOf(t)} />
    </Fieldset>
  )
}
