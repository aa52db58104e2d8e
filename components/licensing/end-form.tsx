import type { FormAction } from '@/lib/core/action-result'
import { toParts } from '@/lib/core/plain-date'
import type { Translate } from '@/lib/i18n/translator'
import type { AssociationView, LicenceRow } from '@/lib/licensing/queries'
import { ActionForm } from '../forms/action-form'
import { DateField } from '../forms/date-field'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { FactList } from '../ui/summary-list'
import { datesOf, languagesOf, whatOf } from './licence-words'

type Props = { t: Translate; view: AssociationView; licence: LicenceRow; end: FormAction }

/** Ending a licence asks once, on a page of its own: which one, with which day, what goes on. */
export function EndForm({ t, view, licence, end }: Props) {
  const facts = [
    { id: 'what', label: t('licensing.tracks'), value: whatOf(licence) },
    { id: 'languages', label: t('licensing.languages'), value: languagesOf(t, licence) },
    { id: 'dates', label: t('licensing.dates'), value: datesOf(t, licence) },
  ]
  return (
    <ActionForm id={`end-licence-${licence.id}`} action={end} defaults={{ lastDay: toParts(view.today) }}>
      <PageHeader
        size="desk"
        title={t('licensing.end.title', { association: view.name })}
        lead={t('licensing.end.lead')}
      />
      <FactList facts={facts} columns={3} />
      <Hidden name="licenceId" value={licence.id} />
      <DateField
        name="lastDay"
        label={t('licensing.end.lastDay')}
        hint={t('licensing.end.lastDay.hint')}
        dateOrder={view.dateOrder}
      />
      <FormActions>
        <SubmitButton variant="danger">{t('licensing.end.button')}</SubmitButton>
        <ButtonLink href={`/alliance/${view.slug}`} variant="secondary">
          {t('common.action.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
