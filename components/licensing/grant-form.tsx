import type { FormAction } from '@/lib/core/action-result'
import { toParts } from '@/lib/core/plain-date'
import type { Translate } from '@/lib/i18n/translator'
import type { AssociationView } from '@/lib/licensing/queries'
import { ADD_ONS, TRACKS } from '@/lib/rules/categories'
import { ActionForm } from '../forms/action-form'
import { CheckboxGroup } from '../forms/choice-fields'
import { DateField } from '../forms/date-field'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'

type Props = { t: Translate; view: AssociationView; grant: FormAction }

/** What the Alliance allows an association, for which days. */
export function GrantForm({ t, view, grant }: Props) {
  const tracks = TRACKS.map((track) => ({ value: track, label: track, hint: t(`rules.track.${track}`) }))
  const addOns = ADD_ONS.map((code) => ({ value: code, label: t(`rules.addOn.${code}`) }))
  const languages = (['en', 'es'] as const).map((value) => ({ value, label: t(`common.language.${value}`) }))
  return (
    <ActionForm id={`grant-licence-${view.slug}`} action={grant} defaults={{ from: toParts(view.today) }}>
      <PageHeader
        size="desk"
        title={t('licensing.grant.titleFor', { association: view.name })}
        lead={t('licensing.grant.lead')}
      />
      <CheckboxGroup name="tracks" label={t('licensing.tracks')} choices={tracks} />
      <CheckboxGroup name="addOns" label={t('licensing.addOns')} choices={addOns} optional />
      <CheckboxGroup name="languages" label={t('licensing.languages')} choices={languages} />
      <DateField name="from" label={t('licensing.from')} dateOrder={view.dateOrder} />
      <DateField
        name="to"
        label={t('licensing.to')}
        hint={t('licensing.to.hint')}
        dateOrder={view.dateOrder}
        optional
      />
      <FormActions>
        <SubmitButton>{t('licensing.grant.button')}</SubmitButton>
        <ButtonLink href={`/alliance/${view.slug}`} variant="secondary">
          {t('common.action.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
