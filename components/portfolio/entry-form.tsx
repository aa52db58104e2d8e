'use client'
import { useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import type { FormSchema } from '@/components/forms/use-action-form'
import { useT } from '@/components/layout/messages'
import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import type { FormAction } from '@/lib/core/action-result'
import { type ComparedField, ConflictNotice } from './conflict-notice'

/** What the page gives every form over an entry. */
export type EntryFormProps = {
  action: FormAction
  applicationId: string
  dateOrder: 'mdy' | 'dmy'
  /** Where "cancel" leads. */
  listHref: string
  /** The entry as its form's input looks; absent for a new one. */
  entry?: { id: string; version: number; values: Record<string, unknown> }
  /** What a new entry takes over from the one just saved. */
  carried?: Record<string, unknown>
}

type Props = EntryFormProps & {
  name: string
  title: string
  schema: FormSchema
  compared: readonly ComparedField[]
  children: ReactNode
}

/** The form of one entry: title, fields, save, and for a new one "save and add another". */
export function EntryForm(props: Props) {
  const { action, applicationId, listHref, entry, carried, name, title, schema, compared, children } = props
  const t = useT()
  const toCheck = useSearchParams().get('return') === 'check'
  return (
    <ActionForm
      id={`${name}-${entry?.id ?? 'new'}`}
      action={action}
      schema={schema}
      defaults={entry?.values ?? carried}
    >
      <PageHeader title={title} />
      <ConflictNotice fields={compared} />
      <Hidden name="applicationId" value={applicationId} />
      {entry && <Hidden name="entryId" value={entry.id} />}
      {entry && <Hidden name="version" value={entry.version} />}
      {children}
      <FormActions>
        <SubmitButton intent={toCheck ? 'check' : undefined}>{t('ledger.form.save')}</SubmitButton>
        {!entry && (
          <SubmitButton variant="secondary" intent="another">
            {t('ledger.form.saveAnother')}
          </SubmitButton>
        )}
        <ButtonLink variant="quiet" href={toCheck ? listHref.replace(/[^/]+$/, 'check') : listHref}>
          {t('ledger.form.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
