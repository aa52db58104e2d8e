import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { StaffPerson, StaffRole } from '@/lib/people/queries/staff'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'

type Props = { t: Translate; backHref: string; person: StaffPerson; role: StaffRole; change: FormAction }

/** Giving or taking a role asks once, on a page of its own: what it allows, and that sessions end. */
export function ChangeRole({ t, backHref, person, role, change }: Props) {
  const act = role.since ? 'withdraw' : 'grant'
  const names = { name: person.name, role: t(`common.role.${role.role}`) }
  return (
    <ActionForm id={`${act}-${role.role}-${person.id}`} action={change} guard={false}>
      <PageHeader
        size="desk"
        title={t(`people.role.${act}Title`, names)}
        lead={t(`people.role.what.${role.role}`)}
        meta={<span className="break-all text-muted">{person.email}</span>}
      />
      {role.may.yes ? (
        <>
          <p className="max-w-prose">{t('people.role.sessionsEnd', names)}</p>
          <Hidden name="personId" value={person.id} />
          <Hidden name="role" value={role.role} />
          <FormActions>
            <SubmitButton variant={role.since ? 'danger' : 'primary'}>{t(`people.role.${act}Act`, names)}</SubmitButton>
            <ButtonLink href={backHref} variant="secondary">
              {t('common.action.cancel')}
            </ButtonLink>
          </FormActions>
        </>
      ) : (
        <Callout tone="info">{t.any(role.may.reason)}</Callout>
      )}
    </ActionForm>
  )
}
