import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ReviewerView } from '@/lib/reviewers/queries/reviewer'
import { READ_LANGUAGES } from '@/lib/reviewers/schema/pool'
import { ActionForm } from '../forms/action-form'
import { CheckboxGroup } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { FactList } from '../ui/summary-list'
import { KeptParts, type PoolActs, Reached } from './kept-parts'
import { PoolDone } from './pool-done'
import { TrainingTag } from './training-tag'

type Props = {
  t: Translate
  org: { dateOrder: 'mdy' | 'dmy'; contactEmail: string }
  view: ReviewerView
  acts: PoolActs & { save: FormAction }
  done?: string
}

/** A reviewer's own place in the pool. */
export function AvailabilityPage({ t, org, view, acts, done }: Props) {
  const { member } = view
  return (
    <div className="grid min-w-0 gap-6">
      <PageHeader title={t('pool.own.title')} lead={t('pool.own.lead')} />
      <PoolDone t={t} done={done} />
      {member.unfit.length > 0 && (
        <Callout tone="info" title={t('pool.own.unfit.title')}>
          <ul className="list-disc pl-5">
            {member.unfit.map((code) => (
              <li key={code}>{t.any(`pool.own.unfit.${code}`)}</li>
            ))}
          </ul>
          <Reached t={t} view={view} acts={acts} own />
        </Callout>
      )}
      <Panel title={t('pool.own.form')} id="reads">
        <OwnForm t={t} view={view} save={acts.save} />
        <OfficeFacts t={t} email={org.contactEmail} view={view} />
      </Panel>
      <KeptParts t={t} dateOrder={org.dateOrder} view={view} acts={acts} own />
    </div>
  )
}

function OwnForm({ t, view: { member }, save }: { t: Translate; view: ReviewerView; save: FormAction }) {
  const defaults = { languages: [...member.languages], loadLimit: String(member.loadLimit) }
  return (
    <ActionForm id={`availability-${member.id}-${member.version}`} action={save} defaults={defaults}>
      <Hidden name="version" value={member.version} />
      <CheckboxGroup
        name="languages"
        label={t('pool.own.languages')}
        choices={READ_LANGUAGES.map((value) => ({ value, label: t(`pool.language.${value}`) }))}
      />
      <TextField
        name="loadLimit"
        label={t('pool.own.loadLimit')}
        hint={t('pool.own.loadLimit.hint')}
        width="xs"
        inputMode="numeric"
      />
      <div>
        <SubmitButton>{t('pool.form.save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

/** What only the office changes. */
function OfficeFacts({ t, email, view: { member } }: { t: Translate; email: string; view: ReviewerView }) {
  const { categories, training, trainedUntil } = member
  const names = categories.map((code) => t.any(`rules.category.${code}`))
  return (
    <div className="mt-6 border-line border-t pt-5">
      <FactList
        columns={2}
        facts={[
          {
            id: 'training',
            label: t('pool.own.training'),
            value: <TrainingTag t={t} training={training} until={trainedUntil} />,
          },
          { id: 'categories', label: t('pool.own.categories'), value: names.join(', ') || t('pool.list.every') },
        ]}
      />
      <p className="mt-3 text-muted text-sm">{t('pool.own.categories.hint', { email })}</p>
    </div>
  )
}
