import type { FormAction } from '@/lib/core/action-result'
import type { Verdict } from '@/lib/core/verdict'
import type { Translate } from '@/lib/i18n/translator'
import { ActionForm } from '../forms/action-form'
import { DateField } from '../forms/date-field'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { TextLink } from '../ui/text-link'

type Props = {
  t: Translate
  org: { slug: string; dateOrder: 'mdy' | 'dmy' }
  mayVet: Verdict
  /** From the list of givers people named. */
  known: { given?: string; family?: string; email?: string }
  vet: FormAction
}

/** Vouching for a giver of RSC without endorsement, for some days. */
export function VetForm({ t, org, mayVet, known, vet }: Props) {
  const header = <PageHeader size="desk" title={t('register.vet.title')} lead={t('register.vet.lead')} />
  if (!mayVet.yes) {
    return (
      <>
        {header}
        <Callout tone="info">{t.any(mayVet.reason)}</Callout>
      </>
    )
  }
  return (
    <ActionForm id="vet-giver" action={vet}>
      {header}
      <TextField name="givenName" label={t('register.vet.givenName')} defaultValue={known.given} autoComplete="off" />
      <TextField
        name="familyName"
        label={t('register.vet.familyName')}
        defaultValue={known.family}
        autoComplete="off"
      />
      <TextField
        name="email"
        type="email"
        label={t('register.vet.email')}
        hint={t('register.vet.emailHint')}
        defaultValue={known.email}
        autoComplete="off"
      />
      <DateField
        name="from"
        label={t('register.vet.from')}
        hint={t('register.vet.fromHint')}
        dateOrder={org.dateOrder}
      />
      <DateField name="to" label={t('register.vet.to')} dateOrder={org.dateOrder} />
      <TextArea
        name="note"
        label={t('register.vet.note')}
        hint={t('register.vet.noteHint')}
        optional
        rows={3}
        limit={1000}
      />
      <FormActions>
        <SubmitButton>{t('register.vet.button')}</SubmitButton>
        <TextLink href={`/${org.slug}/office/givers`}>{t('common.action.cancel')}</TextLink>
      </FormActions>
    </ActionForm>
  )
}
