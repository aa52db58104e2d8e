import { ActionForm } from '@/components/forms/action-form'
import { RadioGroup } from '@/components/forms/choice-fields'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'

type Props = { t: Translate; referenceId: string; action: FormAction }

/** The coordinator's word on a rater nobody endorsed, usually after a call: what came of it, and how. */
export function VetRaterForm({ t, referenceId, action }: Props) {
  const outcomes = (['accepted', 'refused'] as const).map((value) => ({
    value,
    label: t(`references.vet.${value}`),
    hint: t(`references.vet.${value}.hint`),
  }))
  return (
    <section id="vet" aria-labelledby="vet-title" className="border-line border-t pt-8">
      <h2 id="vet-title" className="heading text-2xl">
        {t('references.vet.title')}
      </h2>
      <p className="mt-1.5 mb-5 max-w-prose text-muted">{t('references.vet.lead')}</p>
      <ActionForm id={`vet-${referenceId}`} action={action}>
        <Hidden name="referenceId" value={referenceId} />
        <RadioGroup name="outcome" label={t('references.vet.outcome')} choices={outcomes} />
        <TextArea
          name="note"
          label={t('references.vet.note')}
          hint={t('references.vet.note.hint')}
          rows={3}
          limit={1000}
        />
        <FormActions>
          <SubmitButton>{t('references.vet.act')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </section>
  )
}
