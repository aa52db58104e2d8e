import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { StaffRole } from '@/lib/people/queries/staff'
import type { RoleInHand } from '@/lib/review/queries/in-hand'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'

type Props = {
  t: Translate
  backHref: string
  view: RoleInHand
  role: StaffRole
  change: FormAction
}

/** Giving or taking a role asks once, on a page of its own: what it allows, what of theirs goes to others, and that sessions end. */
export function ChangeRole({ t, backHref, view, role, change }: Props) {
  const { person, inHand } = view
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
          {inHand.count > 0 && (
            <p className="max-w-prose">
              {t.any(`people.role.inHand.${role.role}`, { name: person.name, count: inHand.count })}
            </p>
          )}
          {inHand.colleagues.length > 0 && (
            <SelectField
              name="coordinatorId"
              label={t('people.role.handTo')}
              emptyLabel={t('people.role.handTo.nobody')}
              choices={inHand.colleagues.map(({ id, name, tied }) => ({
                value: id,
                label: tied > 0 ? t('people.role.handTo.tied', { name, count: tied }) : name,
              }))}
            />
          )}
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
