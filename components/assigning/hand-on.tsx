import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ReaderOfCase } from '@/lib/reviewers/queries/assignments'
import { AFTER_REMOVING, REMOVE_REASONS } from '@/lib/reviewers/schema/assigning'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { WhoCannot } from './assignments-form'
import { becauseText } from './because'
import { readerChoices } from './choose-reader'

type Props = { t: Translate; view: ReaderOfCase; acts: { reassign: FormAction; remove: FormAction } }

/** A reading given to somebody else, or taken away. */
export function HandOn({ t, view, acts }: Props) {
  const { reviewId, reviewer, why, may } = view
  const { reference, applicant, category } = view.view
  const choices = readerChoices(t, view.view)
  const reasons = REMOVE_REASONS.map((value) => ({ value, label: t(`assigning.remove.${value}`) }))
  return (
    <>
      <PageHeader
        size="desk"
        kicker={`${reference} · ${applicant} · ${t.any(`rules.category.${category}`)}`}
        title={reviewer}
        lead={why.length > 0 ? t('assigning.handOn.why', { why: becauseText(t, asBecause(why)) }) : undefined}
      />
      {!may.yes && <Callout tone="info" title={t.any(may.reason)} />}
      {may.yes && (
        <div className="grid gap-10">
          {choices.length > 0 && (
            <ActionForm id={`reassign-${reviewId}`} action={acts.reassign}>
              <h2 className="heading text-xl">{t('assigning.handOn.other')}</h2>
              <p>{t('assigning.handOn.text', { reviewer })}</p>
              <Hidden name="reviewId" value={reviewId} />
              <RadioGroup name="reviewerId" label={t('assigning.handOn.to')} choices={choices} />
              <RadioGroup name="reason" label={t('assigning.reason.label')} choices={reasons} />
              <FormActions>
                <SubmitButton>{t('assigning.handOn.press')}</SubmitButton>
              </FormActions>
            </ActionForm>
          )}
          <ActionForm id={`remove-${reviewId}`} action={acts.remove}>
            <h2 className="heading text-xl">{t('assigning.handOn.away')}</h2>
            <p>{t('assigning.handOn.text', { reviewer })}</p>
            <Hidden name="reviewId" value={reviewId} />
            <RadioGroup name="reason" label={t('assigning.reason.label')} choices={reasons} />
            <RadioGroup
              name="after"
              label={t('assigning.handOn.after')}
              defaultValue="find"
              choices={AFTER_REMOVING.map((value) => ({ value, label: t(`assigning.after.${value}`) }))}
            />
            <FormActions>
              <SubmitButton variant="secondary">{t('assigning.handOn.take')}</SubmitButton>
            </FormActions>
          </ActionForm>
          <WhoCannot t={t} view={view.view} byHand />
        </div>
      )}
    </>
  )
}

const asBecause = (why: ReaderOfCase['why']) => why.map(({ code, n = 0, of }) => ({ code, n, of }))
