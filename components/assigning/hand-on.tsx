import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { ReaderOfCase } from '@/lib/reviewers/queries/assignments'
import { AFTER_REMOVING, REMOVE_REASONS } from '@/lib/reviewers/schema/assigning'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { WhoCannot } from './assignments-form'
import { becauseText } from './because'
import { readerChoices } from './choose-reader'

type Acts = Record<'reassign' | 'remove' | 'nudge' | 'moreTime', FormAction>
type Props = { t: Translate; view: ReaderOfCase; acts: Acts }

/** One reading: reminded, given more time, given to somebody else, or taken away. */
export function HandOn({ t, view, acts }: Props) {
  const { reviewId, reviewer, why, may } = view
  const { reference, applicant, category } = view.view
  // A reading that is settled is given to nobody else; it can still be taken away.
  const choices = view.view.settled ? [] : readerChoices(t, view.view)
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
          <Time t={t} view={view} acts={acts} />
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
          {!view.view.settled && <WhoCannot t={t} view={view.view} byHand />}
        </div>
      )}
    </>
  )
}

/** Until when it is waited for; a reminder, and more time. */
function Time({ t, view, acts }: Props) {
  const { reviewId, dueOn, awaited, mayHaveTime } = view
  return (
    <section className="grid gap-4">
      <h2 className="heading text-xl">{t('assigning.time.title')}</h2>
      <p>{t(awaited ? 'assigning.time.due' : 'assigning.time.over', { day: formatDay(t.locale, dueOn, 'long') })}</p>
      {awaited && (
        <div>
          <ActionButton
            id={`nudge-${reviewId}`}
            action={acts.nudge}
            input={{ reviewId }}
            icon="send"
            variant="secondary"
          >
            {t('assigning.time.remind')}
          </ActionButton>
        </div>
      )}
      {mayHaveTime.yes && (
        <ActionForm id={`time-${reviewId}`} action={acts.moreTime} className="gap-4!">
          <Hidden name="reviewId" value={reviewId} />
          <TextField
            name="days"
            label={t('assigning.time.days')}
            hint={t('assigning.time.days.hint')}
            width="xs"
            inputMode="numeric"
            autoComplete="off"
          />
          <div>
            <SubmitButton variant="secondary">{t('assigning.time.give')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  )
}

const asBecause = (why: ReaderOfCase['why']) => why.map(({ code, n = 0, of }) => ({ code, n, of }))
