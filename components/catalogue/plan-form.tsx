import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { DateField } from '../forms/date-field'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'

type Props = { t: Translate; dateOrder: 'mdy' | 'dmy'; trainingId: string; plan: FormAction }

/** One more time the training is held. Its code is drawn when it is planned. */
export function PlanForm({ t, dateOrder, trainingId, plan }: Props) {
  return (
    <ActionForm id={`plan-${trainingId}`} action={plan}>
      <Hidden name="trainingId" value={trainingId} />
      <DateField name="onDay" label={t('catalogue.plan.onDay')} dateOrder={dateOrder} />
      <RadioGroup
        name="how"
        label={t('catalogue.plan.how')}
        choices={[
          { value: 'in-person', label: t('catalogue.public.how.in-person') },
          { value: 'online', label: t('catalogue.public.how.online') },
        ]}
        inline
      />
      <TextField
        name="place"
        label={t('catalogue.plan.place')}
        hint={t('catalogue.plan.placeHint')}
        autoComplete="off"
      />
      <DateField
        name="codeUntil"
        label={t('catalogue.plan.codeUntil')}
        hint={t('catalogue.plan.codeUntilHint')}
        optional
        dateOrder={dateOrder}
      />
      <FormActions>
        <SubmitButton icon="plus">{t('catalogue.plan.button')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
