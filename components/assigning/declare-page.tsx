import type { FormAction } from '@/lib/core/action-result'
import type { PlainDate } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { reviewToDeclare } from '@/lib/reviewers/queries/review-door'
import { DECLARED_KINDS, DECLINE_REASONS } from '@/lib/reviewers/schema/assigning'
import { ActionForm } from '../forms/action-form'
import { Checkbox, RadioGroup } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { AskedFacts, ConflictKinds } from './asked-facts'

type View = Awaited<ReturnType<typeof reviewToDeclare>>
type Acts = { sign: FormAction; conflict: FormAction; decline: FormAction }
type Props = { t: Translate; view: View; name: string; day: PlainDate; acts: Acts }

/** Before the case opens: sign that nothing ties one to the applicant, or say what does. Later only the second. */
export function DeclarePage({ t, view, name, day, acts }: Props) {
  const { id, phase, ties } = view
  const first = phase === 'invited'
  return (
    <>
      <PageHeader
        title={t(first ? 'assigning.declare.title' : 'assigning.declare.laterTitle')}
        lead={t(first ? 'assigning.declare.lead' : 'assigning.declare.laterLead')}
      />
      <div className="grid gap-8">
        <AskedFacts t={t} view={view} />
        {first && ties.length > 0 && (
          <Callout tone="warning" title={t('assigning.declare.found')}>
            <ul className="list-disc ps-5">
              {ties.map((tie) => (
                <li key={tie}>{t(`assigning.tie.${tie}`)}</li>
              ))}
            </ul>
            <p>{t('assigning.declare.foundThen')}</p>
          </Callout>
        )}
        <Panel title={t('assigning.counts.title')} look="sunken">
          <ConflictKinds t={t} />
        </Panel>
        {first && ties.length === 0 && (
          <ActionForm id={`declare-${id}`} action={acts.sign}>
            <h2 className="heading text-xl">{t('assigning.declare.none')}</h2>
            <Hidden name="reviewId" value={id} />
            <Checkbox name="confirmed" label={t('assigning.declare.confirm')} />
            <p className="text-muted">
              {t('assigning.declare.signed', { name, day: formatDay(t.locale, day, 'long') })}
            </p>
            <FormActions>
              <SubmitButton>{t('assigning.declare.sign')}</SubmitButton>
            </FormActions>
          </ActionForm>
        )}
        <ActionForm id={`conflict-${id}`} action={acts.conflict}>
          <h2 className="heading text-xl">{t('assigning.declare.some')}</h2>
          <p>{t('assigning.declare.someText')}</p>
          <Hidden name="reviewId" value={id} />
          <RadioGroup name="kind" label={t('assigning.declare.kind')} choices={kinds(t)} />
          <TextArea
            name="note"
            label={t('assigning.note.label')}
            hint={t('assigning.note.conflictHint')}
            rows={2}
            limit={500}
            optional
          />
          <FormActions>
            <SubmitButton variant="secondary">{t('assigning.declare.tell')}</SubmitButton>
          </FormActions>
        </ActionForm>
        {phase !== 'sent' && (
          <ActionForm id={`decline-${id}`} action={acts.decline}>
            <h2 className="heading text-xl">{t(first ? 'assigning.declare.cannot' : 'assigning.declare.giveBack')}</h2>
            <p>{t(first ? 'assigning.declare.cannotText' : 'assigning.declare.giveBackText')}</p>
            <Hidden name="reviewId" value={id} />
            <RadioGroup name="reason" label={t('assigning.reason.label')} choices={reasons(t)} />
            <TextArea
              name="note"
              label={t('assigning.note.label')}
              hint={t('assigning.note.hint')}
              rows={2}
              limit={500}
              optional
            />
            <FormActions>
              <SubmitButton variant="secondary">
                {t(first ? 'assigning.declare.decline' : 'assigning.declare.back')}
              </SubmitButton>
            </FormActions>
          </ActionForm>
        )}
      </div>
    </>
  )
}

function kinds(t: Translate) {
  return DECLARED_KINDS.map((value) => ({ value, label: t(`assigning.conflictKind.${value}`) }))
}

/** A conflict has a form of its own above. */
function reasons(t: Translate) {
  return DECLINE_REASONS.filter((reason) => reason !== 'conflict').map((value) => {
    return { value, label: t(`assigning.decline.${value}`) }
  })
}
