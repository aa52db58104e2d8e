'use client'
import { ActionForm } from '@/components/forms/action-form'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useT } from '@/components/layout/messages'
import { PageHeader } from '@/components/layout/page-header'
import type { Choices } from '@/components/portfolio/choices'
import { ButtonLink } from '@/components/ui/button-link'
import type { FormAction } from '@/lib/core/action-result'
import { hoursText } from '@/lib/core/hours-input'
import type { SessionLine } from '@/lib/rsc/queries/session-log'
import { ContentFields, MeetingFields } from './meeting-fields'

export type SessionChangeProps = {
  does: 'correct' | 'differ'
  action: FormAction
  line: SessionLine
  dateOrder: 'mdy' | 'dmy'
  tracks: Choices
  domains: Choices
  backHref: string
}

/** Puts a session right, or says how one remembers it: the same questions about the meeting itself. */
export function SessionChange({ does, action, line, dateOrder, tracks, domains, backHref }: SessionChangeProps) {
  const t = useT()
  const { id, version, side, other, difference } = line
  const start = does === 'differ' && difference?.by === 'me' ? difference : line
  const { heldOn, minutes, format, mode } = start
  const { concerns, about, competencies } = line
  const defaults = {
    ...{ heldOn, hours: hoursText(minutes), format, mode },
    ...(does === 'correct'
      ? { concerns, about, competencies }
      : { note: difference?.by === 'me' ? difference.note : '' }),
  }
  return (
    <ActionForm id={`${does}-${id}`} action={action} defaults={defaults}>
      <PageHeader title={t(`sessions.one.${does}`)} lead={t(`sessions.one.${does}.lead`, { other })} />
      <Hidden name="entryId" value={id} />
      <Hidden name="version" value={version} />
      <MeetingFields dateOrder={dateOrder} />
      {does === 'correct' ? (
        <ContentFields side={side} tracks={tracks} domains={domains} />
      ) : (
        <TextArea
          name="note"
          label={t('sessions.field.note')}
          hint={t('sessions.field.note.hint')}
          rows={3}
          limit={500}
        />
      )}
      <FormActions>
        <SubmitButton>{t('ledger.form.save')}</SubmitButton>
        <ButtonLink variant="quiet" href={backHref}>
          {t('ledger.form.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
