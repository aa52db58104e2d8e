import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { Case } from '@/lib/review/queries/case'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { FactList } from '../ui/summary-list'

type Props = { t: Translate; view: Pick<Case, 'id' | 'adviser' | 'advisers' | 'may'>; assign: FormAction }

/** Who advises the applicant, and who could. */
export function CaseAdviser({ t, view: { id, adviser, advisers, may }, assign }: Props) {
  const label = t('messages.adviser.label')
  if (!may.assignAdviser.yes || advisers.length === 0) {
    return <FactList facts={[{ id: 'adviser', label, value: adviser?.name ?? t('messages.adviser.nobody') }]} />
  }
  return (
    <ActionForm id={`adviser-${id}`} action={assign} guard={false} className="no-print gap-2!">
      <Hidden name="applicationId" value={id} />
      <SelectField
        name="adviserId"
        label={label}
        choices={advisers.map((one) => ({ value: one.id, label: one.name }))}
        emptyLabel={t('messages.adviser.nobody')}
        defaultValue={adviser?.id}
      />
      <div>
        <SubmitButton variant="secondary" size="small">
          {t('messages.adviser.assign')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
