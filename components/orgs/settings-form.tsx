import { ACCENTS } from '@/lib/core/accents'
import type { FormAction } from '@/lib/core/action-result'
import { parsePlainDate, toParts } from '@/lib/core/plain-date'
import type { Translate } from '@/lib/i18n/translator'
import type { ChangeableSettings, SettingsView } from '@/lib/orgs/queries'
import { MEMBERSHIP_RULES } from '@/lib/rules/portfolio'
import { ActionForm } from '../forms/action-form'
import { Checkbox, CheckboxGroup, RadioGroup } from '../forms/choice-fields'
import { DateField } from '../forms/date-field'
import { Fieldset, Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { ConflictNotice } from '../portfolio/conflict-notice'
import { Callout } from '../ui/callout'
import { TextLink } from '../ui/text-link'
import { CategoryNameFields, nameFields } from './category-name-fields'

type Props = {
  t: Translate
  org: { dateOrder: 'mdy' | 'dmy' }
  view: SettingsView
  done?: string
  /** The address of this page; what has pages of its own stands below it. */
  base: string
  save: FormAction
}

/** The settings as the form's fields start. */
function startOf({
  directoryPublic,
  vettedAllowed,
  vettedUntil,
  twoCategoriesAtOnce,
  reminderDays,
  reminderDaysBefore,
  ...rest
}: ChangeableSettings) {
  const until = vettedUntil === null ? null : parsePlainDate(vettedUntil)
  return {
    ...rest,
    directoryPublic: directoryPublic ? 'true' : undefined,
    vettedAllowed: vettedAllowed ? 'true' : undefined,
    vettedUntil: until ? toParts(until) : undefined,
    twoCategoriesAtOnce: twoCategoriesAtOnce ? 'true' : undefined,
    reminderDays: reminderDays.join(', '),
    reminderDaysBefore: reminderDaysBefore.join(', '),
  }
}

/** Everything an association sets about itself, on one page. */
export function SettingsForm({ t, org, view, done, base, save }: Props) {
  const { languages, accents, rules } = choicesOf(t)
  const yes = [{ value: 'true', label: '✓' }]
  const compared = [
    ...(
      [
        'contactEmail',
        'responseDays',
        'informationDays',
        'appealDays',
        'linkDays',
        'reminderDays',
        'reminderDaysBefore',
        'vettedUntil',
      ] as const
    ).map((name) => ({ name, label: t(`orgs.settings.${name}`) })),
    { name: 'accent', label: t('orgs.settings.accent'), codes: accents },
    { name: 'languages', label: t('orgs.settings.languages'), codes: languages },
    { name: 'membershipRule', label: t('orgs.settings.membershipRule'), codes: rules },
    { name: 'twoCategoriesAtOnce', label: t('orgs.settings.twoCategoriesAtOnce'), codes: yes },
    { name: 'directoryPublic', label: t('orgs.settings.directoryPublic'), codes: yes },
    { name: 'vettedAllowed', label: t('orgs.settings.vettedAllowed'), codes: yes },
    ...nameFields(t),
  ]
  return (
    <ActionForm key={view.version} id={`settings-${view.version}`} action={save} defaults={startOf(view.settings)}>
      <PageHeader size="desk" title={t('orgs.settings.title')} lead={t('orgs.settings.lead')} />
      <ul className="grid gap-2">
        <li>
          <TextLink href={`${base}/reviewing`}>{t('orgs.reviewing.link')}</TextLink>
        </li>
        <li>
          <TextLink href={`${base}/reasons`}>{t('reasons.link')}</TextLink>
        </li>
        <li>
          <TextLink href={`${base}/competencies`}>{t('orgs.competencies.link')}</TextLink>
        </li>
      </ul>
      {done === 'saved' && (
        <Callout tone="success" role="status">
          {t('orgs.settings.saved')}
        </Callout>
      )}
      <ConflictNotice fields={compared} />
      <Hidden name="version" value={view.version} />
      <Fieldset legend={t('orgs.settings.about')}>
        <TextField
          name="contactEmail"
          type="email"
          label={t('orgs.settings.contactEmail')}
          hint={t('orgs.settings.contactEmail.hint')}
          autoComplete="off"
        />
        <SelectField name="accent" label={t('orgs.settings.accent')} choices={accents} width="md" />
        <CheckboxGroup
          name="languages"
          label={t('orgs.settings.languages')}
          hint={t('orgs.settings.languages.hint')}
          choices={languages}
        />
      </Fieldset>
      <Fieldset legend={t('orgs.settings.applying')}>
        <RadioGroup name="membershipRule" label={t('orgs.settings.membershipRule')} choices={rules} />
        <Checkbox name="twoCategoriesAtOnce" label={t('orgs.settings.twoCategoriesAtOnce')} />
        <Days t={t} name="responseDays" hint={t('orgs.settings.responseDays.hint')} />
        <Days t={t} name="informationDays" />
        <Days t={t} name="appealDays" hint={t('orgs.settings.appealDays.hint')} />
      </Fieldset>
      <Fieldset legend={t('orgs.settings.letters')}>
        <Days t={t} name="linkDays" />
        <Days t={t} name="reminderDays" hint={t('orgs.settings.reminderDays.hint')} />
        <Days t={t} name="reminderDaysBefore" hint={t('orgs.settings.reminderDaysBefore.hint')} />
      </Fieldset>
      <Fieldset legend={t('orgs.settings.givers')} hint={t('orgs.settings.givers.lead')}>
        <Checkbox
          name="directoryPublic"
          label={t('orgs.settings.directoryPublic')}
          hint={t('orgs.settings.directoryPublic.hint')}
        />
        <Checkbox name="vettedAllowed" label={t('orgs.settings.vettedAllowed')} />
        <DateField
          name="vettedUntil"
          label={t('orgs.settings.vettedUntil')}
          hint={t('orgs.settings.vettedUntil.hint')}
          dateOrder={org.dateOrder}
          optional
        />
      </Fieldset>
      <CategoryNameFields t={t} names={view.settings.names} />
      <FormActions>
        <SubmitButton>{t('orgs.settings.save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

function choicesOf(t: Translate) {
  return {
    languages: (['en', 'es'] as const).map((value) => ({ value, label: t(`common.language.${value}`) })),
    accents: ACCENTS.map((value) => ({ value, label: t(`orgs.accent.${value}`) })),
    rules: MEMBERSHIP_RULES.map((value) => ({ value, label: t(`orgs.settings.membershipRule.${value}`) })),
  }
}

type DaysName = 'responseDays' | 'informationDays' | 'appealDays' | 'linkDays' | 'reminderDays' | 'reminderDaysBefore'

function Days({ t, name, hint }: { t: Translate; name: DaysName; hint?: string }) {
  const isList = name.startsWith('reminder')
  return (
    <TextField
      name={name}
      label={t(`orgs.settings.${name}`)}
      hint={hint}
      width={isList ? 'sm' : 'xs'}
      inputMode={isList ? 'text' : 'numeric'}
      suffix={t('orgs.settings.days')}
      autoComplete="off"
    />
  )
}
