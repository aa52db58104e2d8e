import type { FormAction } from '@/lib/core/action-result'
import { toParts } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { OpenReading, ReviewerView } from '@/lib/reviewers/queries/reviewer'
import { READ_LANGUAGES, REVIEWED } from '@/lib/reviewers/schema/pool'
import { TRACKS } from '@/lib/rules/categories'
import { ActionForm } from '../forms/action-form'
import { Checkbox, CheckboxGroup } from '../forms/choice-fields'
import { DateField } from '../forms/date-field'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { KeptParts, type PoolActs, Reached } from './kept-parts'
import { PoolDone } from './pool-done'
import { TrainingTag } from './training-tag'

type View = ReviewerView & { open: OpenReading[] }
type Props = {
  t: Translate
  org: { slug: string; dateOrder: 'mdy' | 'dmy' }
  view: View
  acts: PoolActs & { save: FormAction }
  done?: string
}

/** One reviewer as the office keeps them. */
export function ReviewerPage({ t, org, view, acts, done }: Props) {
  const { member } = view
  const { dateOrder } = org
  return (
    <div className="grid min-w-0 gap-6">
      <PageHeader size="desk" title={member.name} meta={<span className="break-all text-muted">{member.email}</span>} />
      <PoolDone t={t} done={done} />
      <Today t={t} view={view} acts={acts} />
      <OpenReadings t={t} org={org.slug} open={view.open} />
      <Panel title={t('pool.form.title')} id="reads">
        <ReadsForm t={t} dateOrder={dateOrder} view={view} save={acts.save} />
      </Panel>
      <KeptParts t={t} dateOrder={dateOrder} view={view} acts={acts} own={false} />
    </div>
  )
}

/** Whether they are given something today, and why not. */
function Today({ t, view, acts }: { t: Translate; view: View; acts: PoolActs }) {
  const { holds, load, unfit } = view.member
  if (!holds) {
    return (
      <Callout tone={load > 0 ? 'warning' : 'neutral'} title={t('pool.list.left')}>
        {t(load > 0 ? 'pool.left.text' : 'pool.left.nothing')}
      </Callout>
    )
  }
  if (unfit.length === 0) return <Callout tone="success">{t('pool.fit.title')}</Callout>
  return (
    <Callout tone="info" title={t('pool.unfit.title')}>
      <ul className="list-disc pl-5">
        {unfit.map((code) => (
          <li key={code}>{t.any(`pool.unfit.${code}`)}</li>
        ))}
      </ul>
      <Reached t={t} view={view} acts={acts} own={false} />
    </Callout>
  )
}

type FormProps = { t: Translate; dateOrder: 'mdy' | 'dmy'; view: View; save: FormAction }

function ReadsForm({ t, dateOrder, view: { member }, save }: FormProps) {
  const defaults = {
    categories: [...member.categories],
    languages: [...member.languages],
    loadLimit: String(member.loadLimit),
    trainedUntil: member.trainedUntil ? toParts(member.trainedUntil) : undefined,
    paused: member.paused ? 'true' : undefined,
  }
  return (
    <ActionForm id={`reviewer-${member.id}-${member.version}`} action={save} defaults={defaults}>
      <Hidden name="personId" value={member.id} />
      <Hidden name="version" value={member.version} />
      <CheckboxGroup
        name="categories"
        label={t('pool.form.categories')}
        hint={t('pool.form.categories.hint')}
        choices={[
          ...TRACKS.map((value) => ({ value, label: t(`pool.form.track.${value}`) })),
          ...REVIEWED.map((value) => ({ value, label: t.any(`rules.category.${value}`) })),
        ]}
        columns={2}
      />
      <CheckboxGroup
        name="languages"
        label={t('pool.form.languages')}
        choices={READ_LANGUAGES.map((value) => ({ value, label: t(`pool.language.${value}`) }))}
      />
      <TextField
        name="loadLimit"
        label={t('pool.form.loadLimit')}
        hint={t('pool.form.loadLimit.hint')}
        width="xs"
        inputMode="numeric"
      />
      <div className="grid gap-2">
        <DateField
          name="trainedUntil"
          label={t('pool.form.trainedUntil')}
          hint={t('pool.form.trainedUntil.hint')}
          optional
          dateOrder={dateOrder}
        />
        <p>
          <TrainingTag t={t} training={member.training} until={member.trainedUntil} />
        </p>
      </div>
      <Checkbox name="paused" label={t('pool.form.paused')} />
      <FormActions>
        <SubmitButton>{t('pool.form.save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

/** What they have to read now, each a way to the case where it is handed on. */
function OpenReadings({ t, org, open }: { t: Translate; org: string; open: readonly OpenReading[] }) {
  if (open.length === 0) {
    return (
      <Panel title={t('pool.open.title')} id="reading">
        <p className="text-muted">{t('pool.open.none')}</p>
      </Panel>
    )
  }
  return (
    <Panel title={t('pool.open.title')} look="bare" id="reading">
      <Table caption={t('pool.open.title')} cards dense>
        <THead>
          <Th>{t('pool.open.case')}</Th>
          <Th>{t('pool.open.applicant')}</Th>
          <Th>{t('pool.open.due')}</Th>
          <Th>{t('pool.open.state')}</Th>
        </THead>
        <TBody>
          {open.map((one) => (
            <Tr key={one.id}>
              <RowTh>
                <TextLink quiet href={`/${org}/office/applications/${one.applicationId}`}>
                  {one.reference}
                </TextLink>
              </RowTh>
              <Td label={t('pool.open.applicant')}>{one.applicant}</Td>
              <Td label={t('pool.open.due')} className="figures">
                {formatDay(t.locale, one.dueOn)}
              </Td>
              <Td label={t('pool.open.state')}>
                <StatusTag tone={one.late ? 'warning' : 'info'}>
                  {t(one.late ? 'pool.open.late' : one.declared ? 'pool.open.reading' : 'pool.open.asked')}
                </StatusTag>
              </Td>
            </Tr>
          ))}
        </TBody>
      </Table>
    </Panel>
  )
}
