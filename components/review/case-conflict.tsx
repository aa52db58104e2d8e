import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { Case } from '@/lib/review/queries/case'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { Callout } from '../ui/callout'

type Tied = Pick<Case, 'id' | 'applicant' | 'conflicts' | 'coordinator' | 'coordinators' | 'may'>
type Props = { t: Translate; view: Tied; assign: FormAction }

/** Said before the reader begins: what ties them to the applicant, and into whose hands the case goes instead. */
export function CaseConflict({ t, view, assign }: Props) {
  const { id, applicant, conflicts, coordinator, coordinators, may } = view
  if (conflicts.length === 0) return null
  const { name } = applicant
  return (
    <Callout tone="warning" title={t('review.conflict.title')}>
      <ul className="list-disc pl-5">
        {conflicts.map((conflict) => (
          <li key={conflict}>{t(`review.conflict.${conflict}`, { name })}</li>
        ))}
      </ul>
      <p className="mt-1">{t('review.conflict.meaning')}</p>
      {coordinators.some((one) => one.id === coordinator?.id) && (
        <p className="mt-1">{t('review.conflict.withAnother', { name: coordinator?.name ?? '' })}</p>
      )}
      {may.assign.yes && coordinators.length === 0 && <p className="mt-1">{t('review.conflict.nobody')}</p>}
      {may.assign.yes && coordinators.length > 0 && (
        <ActionForm id={`hand-over-${id}`} action={assign} guard={false} className="mt-3 max-w-sm gap-2!">
          <Hidden name="applicationId" value={id} />
          <SelectField
            name="coordinatorId"
            label={t('review.conflict.handTo')}
            choices={coordinators.map((one) => ({ value: one.id, label: one.name }))}
            emptyLabel={t('review.conflict.choose')}
          />
          <div>
            <SubmitButton size="small">{t('review.conflict.hand')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </Callout>
  )
}
