'use client'
import { ActionForm } from '@/components/forms/action-form'
import { RadioGroup } from '@/components/forms/choice-fields'
import { Fieldset, Hidden } from '@/components/forms/fieldset'
import { SelectField } from '@/components/forms/select-field'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { useT } from '@/components/layout/messages'
import { PageHeader } from '@/components/layout/page-header'
import { ConflictNotice } from '@/components/portfolio/conflict-notice'
import type { FormAction } from '@/lib/core/action-result'
import type { ProfileView } from '@/lib/people/queries/own'
import { DECLINED, REPORT_FIELD_NAMES, REPORT_FIELDS, type ReportField } from '@/lib/rules/report-fields'

const schema = () => import('@/lib/people/schema').then((module) => module.ProfileInput)
const TEXTS = ['givenName', 'familyName', 'phone', 'city', 'state'] as const
/** Two short answers stand as buttons; longer lists open. */
const SHORT: ReadonlySet<ReportField> = new Set<ReportField>(['hispanicLatino', 'englishFirst'])

type Props = { action: FormAction; applicationId?: string; profile: ProfileView }

export function ProfileForm({ action, applicationId, profile }: Props) {
  const t = useT()
  const words = (field: ReportField) =>
    REPORT_FIELDS[field].map((code) => ({
      value: code,
      label: code === DECLINED ? t('people.declined') : t.any(`people.${field}.${code}`),
    }))
  const compared = [
    ...TEXTS.map((name) => ({ name, label: t(`people.${name}`) })),
    ...REPORT_FIELD_NAMES.map((name) => ({ name, label: t(`people.${name}`), codes: words(name) })),
  ]
  return (
    <ActionForm id="profile" action={action} schema={schema} defaults={profile.answers}>
      <PageHeader title={t('people.profile.title')} lead={t('people.profile.lead')} />
      <ConflictNotice fields={compared} />
      {applicationId && <Hidden name="applicationId" value={applicationId} />}
      <Hidden name="version" value={profile.version} />
      <Fieldset legend={t('people.profile.names')}>
        <TextField name="givenName" label={t('people.givenName')} autoComplete="given-name" width="md" />
        <TextField name="familyName" label={t('people.familyName')} autoComplete="family-name" width="md" />
      </Fieldset>
      <Fieldset legend={t('people.profile.contact')}>
        <div>
          <p className="font-semibold">{t('people.profile.email')}</p>
          <p className="mt-0.5 text-muted">{t('people.profile.email.hint')}</p>
          <p className="mt-1 break-all">{profile.email}</p>
        </div>
        <TextField
          name="phone"
          type="tel"
          label={t('people.phone')}
          autoComplete="tel"
          inputMode="tel"
          width="md"
          optional
        />
        <TextField name="city" label={t('people.city')} autoComplete="address-level2" width="md" optional />
        <TextField name="state" label={t('people.state')} autoComplete="address-level1" width="md" optional />
      </Fieldset>
      <Fieldset legend={t('people.profile.report')} hint={t('people.profile.report.lead')}>
        {REPORT_FIELD_NAMES.map((name) =>
          SHORT.has(name) ? (
            <RadioGroup key={name} name={name} label={t(`people.${name}`)} choices={words(name)} inline optional />
          ) : (
            <SelectField
              key={name}
              name={name}
              label={t(`people.${name}`)}
              choices={words(name)}
              emptyLabel={t('people.profile.noAnswer')}
              width="md"
              autoComplete={name === 'gender' ? 'sex' : 'off'}
              optional
            />
          ),
        )}
      </Fieldset>
      <FormActions>
        <SubmitButton>{t('ledger.form.save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
