import { ActionForm } from '@/components/forms/action-form'
import { RadioGroup } from '@/components/forms/choice-fields'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { PageHeader } from '@/components/layout/page-header'
import { ConflictNotice } from '@/components/portfolio/conflict-notice'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { GiverLine } from '@/lib/rsc/queries/supervision'

type Props = {
  t: Translate
  applicationId: string
  giver: GiverLine
  languages: readonly ('en' | 'es')[]
  action: FormAction
}

/** Correcting a giver whom the association does not know. */
export function ChangeGiver({ t, applicationId, giver, languages, action }: Props) {
  const { id, version, name, email, locale } = giver
  const choices = languages.map((language) => ({ value: language, label: t(`common.language.${language}`) }))
  const compared = [
    { name: 'name', label: t('rsc.name') },
    { name: 'email', label: t('rsc.email') },
    { name: 'locale', label: t('rsc.locale'), codes: choices },
  ]
  return (
    <ActionForm id={`giver-${id}`} action={action} defaults={{ name, email, locale }}>
      <PageHeader title={t('rsc.change.title')} lead={t('rsc.change.lead')} />
      <ConflictNotice fields={compared} />
      <Hidden name="applicationId" value={applicationId} />
      <Hidden name="giverId" value={id} />
      <Hidden name="version" value={version} />
      <TextField name="name" label={t('rsc.name')} autoComplete="off" />
      <TextField
        name="email"
        type="email"
        inputMode="email"
        label={t('rsc.email')}
        autoComplete="off"
        spellCheck={false}
      />
      <RadioGroup name="locale" label={t('rsc.locale')} choices={choices} inline />
      <FormActions>
        <SubmitButton>{t('rsc.save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
