'use client'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxGroup } from '@/components/forms/choice-fields'
import { Hidden } from '@/components/forms/fieldset'
import { SelectField } from '@/components/forms/select-field'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { useT } from '@/components/layout/messages'
import { PageHeader } from '@/components/layout/page-header'
import type { Choices } from '@/components/portfolio/choices'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import type { FormAction } from '@/lib/core/action-result'
import type { GiverForm, MemberForm } from '@/lib/rsc/queries/session-forms'
import { ContentFields, MeetingFields } from './meeting-fields'
import { SessionAnswer } from './session-answer'

export type SessionFormProps = {
  action: FormAction
  form: MemberForm | GiverForm
  dateOrder: 'mdy' | 'dmy'
  tracks: Choices
  domains: Choices
  listHref: string
  /** Where givers whose hours count may be looked for. */
  findHref: string
}

/** One session as either side logs it, with the answer beside it whether it will count. */
export function SessionForm({ action, form, dateOrder, tracks, domains, listHref, findHref }: SessionFormProps) {
  const t = useT()
  const side = form.as
  const only = form.as === 'member' && form.givers.length === 1 ? form.givers[0]?.id : undefined
  return (
    <ActionForm id={`session-${side}`} action={action}>
      <PageHeader title={t(`sessions.log.${side}`)} lead={t(`sessions.log.lead.${side}`)} />
      <Hidden name="as" value={side} />
      {form.as === 'member' ? (
        <>
          <SelectField
            name="giverId"
            label={t('sessions.field.giver')}
            choices={form.givers.map(({ id, name }) => ({ value: id, label: name }))}
            emptyLabel={only ? undefined : ''}
            defaultValue={only}
          />
          {form.withoutAccount.length > 0 && (
            <Callout tone="neutral">
              {t('sessions.noAccount', { names: form.withoutAccount.join(', '), count: form.withoutAccount.length })}
            </Callout>
          )}
        </>
      ) : (
        <CheckboxGroup
          name="members"
          label={t('sessions.field.members')}
          choices={form.people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <MeetingFields dateOrder={dateOrder} />
      <ContentFields side={side} tracks={tracks} domains={domains} />
      <SessionAnswer form={form} findHref={findHref} />
      <FormActions>
        <SubmitButton>{t('ledger.form.save')}</SubmitButton>
        <ButtonLink variant="quiet" href={listHref}>
          {t('ledger.form.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
