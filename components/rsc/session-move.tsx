'use client'
import { ActionForm } from '@/components/forms/action-form'
import { DateField } from '@/components/forms/date-field'
import { Hidden } from '@/components/forms/fieldset'
import { FormActions, SubmitButton } from '@/components/forms/submit-button'
import { useT } from '@/components/layout/messages'
import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import type { FormAction } from '@/lib/core/action-result'
import type { SessionLine } from '@/lib/rsc/queries/session-log'
import { StartField } from './meeting-fields'

type Props = { action: FormAction; line: SessionLine; dateOrder: 'mdy' | 'dmy'; zone: string; backHref: string }

/** Another day or time for a session that is only planned. */
export function SessionMove({ action, line, dateOrder, zone, backHref }: Props) {
  const t = useT()
  const { id, version, other, group, heldOn, startsAt } = line
  const lead = t('sessions.one.move.lead', { other, count: group.length + 1 })
  return (
    <ActionForm id={`move-${id}`} action={action} defaults={{ heldOn, startsAt: startsAt ?? '' }}>
      <PageHeader title={t('sessions.one.move')} lead={lead} />
      <Hidden name="entryId" value={id} />
      <Hidden name="version" value={version} />
      <DateField name="heldOn" label={t('sessions.field.heldOn')} dateOrder={dateOrder} />
      <StartField zone={zone} />
      <FormActions>
        <SubmitButton>{t('sessions.move.act')}</SubmitButton>
        <ButtonLink variant="quiet" href={backHref}>
          {t('ledger.form.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}
