import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ReviewingView } from '@/lib/orgs/queries/reviewing'
import { READERS } from '@/lib/rules/settings'
import { ActionForm } from '../forms/action-form'
import { Checkbox, RadioGroup } from '../forms/choice-fields'
import { Fieldset, Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { ConflictNotice } from '../portfolio/conflict-notice'
import { Callout } from '../ui/callout'
import { nested, reviewingLabels } from './reviewing-words'

const LADDERS = ['information', 'transcript', 'membershipProof', 'review'] as const
const RUNGS = ['after', 'before', 'expireDays'] as const
const STAGES = ['submitted', 'in_review', 'cleared_for_exam', 'deferred'] as const

type Props = { t: Translate; view: ReviewingView; done?: string; save: FormAction }

/** Who reads, how long things are waited for, when people are reminded, and which days count. */
export function ReviewingForm({ t, view, done, save }: Props) {
  const { version, lines } = view
  const days = t('orgs.settings.days')
  return (
    <ActionForm key={version} id={`reviewing-${version}`} action={save} defaults={nested(lines)}>
      <PageHeader size="desk" title={t('orgs.reviewing.title')} lead={t('orgs.reviewing.lead')} />
      {done === 'saved' && (
        <Callout tone="success" role="status">
          {t('orgs.reviewing.saved')}
        </Callout>
      )}
      <ConflictNotice fields={reviewingLabels(t, Object.keys(lines))} />
      <Hidden name="version" value={version} />
      <Fieldset legend={t('orgs.reviewing.readers')}>
        <RadioGroup
          name="readers"
          label={t('orgs.reviewing.readers.legend')}
          choices={READERS.map((value) => ({ value, label: t(`orgs.reviewing.readers.${value}`) }))}
        />
        <Checkbox
          name="assignsItself"
          label={t('orgs.reviewing.assignsItself')}
          hint={t('orgs.reviewing.assignsItself.hint')}
        />
        <NumberField t={t} name="reviewerDays" suffix={days} />
        <NumberField t={t} name="settlingDays" suffix={days} hinted />
        <Checkbox name="advisoryReview" label={t('orgs.reviewing.advisoryReview')} />
        <TextArea
          name="sharedEmployers"
          label={t('orgs.reviewing.sharedEmployers')}
          hint={t('orgs.reviewing.sharedEmployers.hint')}
          rows={3}
          optional
        />
      </Fieldset>
      <Fieldset legend={t('orgs.reviewing.asking')}>
        <NumberField t={t} name="informationRounds" suffix={t('orgs.reviewing.times')} hinted />
        <NumberField t={t} name="informationDaysAgain" suffix={days} />
        <NumberField t={t} name="idleDraftMonths" suffix={t('orgs.reviewing.months')} hinted />
      </Fieldset>
      <Fieldset legend={t('orgs.reviewing.ladders')} hint={t('orgs.reviewing.ladders.lead')}>
        {LADDERS.map((ladder) => (
          <Fieldset key={ladder} look="normal" legend={t(`orgs.reviewing.ladder.${ladder}`)}>
            <div className="grid gap-6 lg:grid-cols-3">
              {RUNGS.map((rung) => (
                <TextField
                  key={rung}
                  name={`ladders.${ladder}.${rung}`}
                  label={t(`orgs.reviewing.ladder.${rung}`)}
                  hint={t(`orgs.reviewing.ladder.${rung}.hint`)}
                  width={rung === 'expireDays' ? 'xs' : 'sm'}
                  inputMode={rung === 'expireDays' ? 'numeric' : 'text'}
                  suffix={days}
                  autoComplete="off"
                />
              ))}
            </div>
          </Fieldset>
        ))}
      </Fieldset>
      <Fieldset legend={t('orgs.reviewing.promises')} hint={t('orgs.reviewing.promises.lead')}>
        {STAGES.map((stage) => (
          <TextField
            key={stage}
            name={`promises.${stage}`}
            label={t(`orgs.reviewing.promise.${stage}`)}
            width="xs"
            inputMode="numeric"
            suffix={t('orgs.reviewing.workingDays')}
            autoComplete="off"
          />
        ))}
      </Fieldset>
      <Fieldset legend={t('orgs.reviewing.calendar')}>
        <Checkbox name="federalHolidays" label={t('orgs.reviewing.federalHolidays')} />
        <TextArea
          name="closedDays"
          label={t('orgs.reviewing.closedDays')}
          hint={t('orgs.reviewing.closedDays.hint')}
          rows={6}
          optional
        />
      </Fieldset>
      <FormActions>
        <SubmitButton>{t('orgs.reviewing.save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

type Name = 'reviewerDays' | 'settlingDays' | 'informationRounds' | 'informationDaysAgain' | 'idleDraftMonths'

function NumberField({ t, name, suffix, hinted }: { t: Translate; name: Name; suffix: string; hinted?: boolean }) {
  return (
    <TextField
      name={name}
      label={t(`orgs.reviewing.${name}`)}
      hint={hinted ? t.any(`orgs.reviewing.${name}.hint`) : undefined}
      width="xs"
      inputMode="numeric"
      suffix={suffix}
      autoComplete="off"
    />
  )
}
