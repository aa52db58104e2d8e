import { ActionForm } from '@/components/forms/action-form'
import { RadioGroup } from '@/components/forms/choice-fields'
import { Hidden } from '@/components/forms/fieldset'
import { SelectField } from '@/components/forms/select-field'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { PageHeader } from '@/components/layout/page-header'
import { ConflictNotice } from '@/components/portfolio/conflict-notice'
import { ButtonLink } from '@/components/ui/button-link'
import { Disclosure } from '@/components/ui/disclosure'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { RaterLine } from '@/lib/references/queries/for-applicant'
import type { PlaceView } from '@/lib/references/queries/places'
import { RATER_ROLES } from '@/lib/rules/portfolio'
import { Places } from './places'
import { RaterEmail } from './rater-email'
import { ReaddressForm } from './readdress-form'

type Props = { t: Translate; action: FormAction; listHref: string; languages: readonly ('en' | 'es')[] }

function roleChoices(t: Translate) {
  return RATER_ROLES.map((role) => ({ value: role, label: t(`references.mine.${role}`) }))
}

function languageChoices(t: Translate, languages: readonly ('en' | 'es')[]) {
  return languages.map((language) => ({ value: language, label: t(`common.language.${language}`) }))
}

function waiverChoices(t: Translate) {
  return [
    { value: 'yes', label: t('references.waiver.yes'), hint: t('references.waiver.yes.hint') },
    { value: 'no', label: t('references.waiver.no') },
  ]
}

function Waiver({ t }: { t: Translate }) {
  const hint = t('references.waiver.hint')
  return <RadioGroup name="waiver" label={t('references.waiver')} hint={hint} choices={waiverChoices(t)} />
}

type NameProps = Props & { applicationId: string; places: PlaceView[] }

/** Naming a rater: who, where to write, what they are to the applicant, the waiver, and when the letter leaves. */
export function NameRaterForm({ t, action, listHref, languages, applicationId, places }: NameProps) {
  const when = (['now', 'later'] as const).map((value) => ({ value, label: t(`references.send.${value}`) }))
  return (
    <ActionForm id="name-rater" action={action} defaults={{ locale: languages[0] ?? 'en' }}>
      <PageHeader title={t('references.new.title')} lead={t('references.new.lead')} />
      <Hidden name="applicationId" value={applicationId} />
      {places.length > 0 && (
        <Disclosure summary={t('references.new.who')} open={places.some(({ state }) => state === 'free')}>
          <Places t={t} places={places} />
          <p className="mt-3 max-w-prose text-muted">{t('references.new.suitable')}</p>
        </Disclosure>
      )}
      <TextField name="name" label={t('references.name')} autoComplete="off" />
      <RaterEmail t={t} />
      <TextField name="jobTitle" label={t('references.jobTitle')} autoComplete="off" optional />
      <RadioGroup name="role" label={t('references.role')} choices={roleChoices(t)} />
      <RadioGroup name="locale" label={t('references.locale')} choices={languageChoices(t, languages)} inline />
      <Waiver t={t} />
      <RadioGroup name="send" label={t('references.send')} choices={when} />
      <FormActions>
        <SubmitButton>{t('references.save.add')}</SubmitButton>
        <ButtonLink variant="quiet" href={listHref}>
          {t('common.action.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}

type EditProps = Props & { rater: RaterLine; readdress: FormAction }

/** Correcting what was said about a rater, and, apart from it, where our letters go. */
export function EditRaterForm({ t, action, readdress, listHref, languages, rater }: EditProps) {
  const { id, version, name, jobTitle, role, locale, waived, requestedOn } = rater
  const told = requestedOn !== null
  const defaults = { name, jobTitle, role, locale, waiver: waived ? 'yes' : 'no' }
  const compared = [
    { name: 'name', label: t('references.name') },
    { name: 'jobTitle', label: t('references.jobTitle') },
    { name: 'role', label: t('references.role'), codes: roleChoices(t) },
    { name: 'locale', label: t('references.locale'), codes: languageChoices(t, languages) },
    ...(told ? [] : [{ name: 'waiver', label: t('references.waiver'), codes: waiverChoices(t) }]),
  ]
  return (
    <div className="grid gap-12">
      <ActionForm id={`rater-${id}`} action={action} defaults={defaults}>
        <PageHeader title={t('references.edit.title')} />
        <ConflictNotice fields={compared} />
        <Hidden name="referenceId" value={id} />
        <Hidden name="version" value={version} />
        <TextField name="name" label={t('references.name')} autoComplete="off" />
        <TextField name="jobTitle" label={t('references.jobTitle')} autoComplete="off" optional />
        <SelectField name="role" label={t('references.role')} choices={roleChoices(t)} />
        <RadioGroup name="locale" label={t('references.locale')} choices={languageChoices(t, languages)} inline />
        {told ? (
          <p className="max-w-prose text-muted">
            {t(waived ? 'references.fact.waived' : 'references.fact.kept')}. {t('references.waiver.told')}
          </p>
        ) : (
          <Waiver t={t} />
        )}
        <FormActions>
          <SubmitButton>{t('references.save')}</SubmitButton>
          <ButtonLink variant="quiet" href={listHref}>
            {t('common.action.cancel')}
          </ButtonLink>
        </FormActions>
      </ActionForm>
      <ReaddressForm t={t} rater={rater} action={readdress} />
    </div>
  )
}
