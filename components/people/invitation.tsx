import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { InvitationView } from '@/lib/people/queries/invitation'
import { ActionForm } from '../forms/action-form'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'

type Props = { t: Translate; view: InvitationView; accept: FormAction }

/** What somebody is invited to, and the button that says yes; opening the page alone does nothing. */
export function Invitation({ t, view, accept }: Props) {
  const { association, name, email, accepted, officePath } = view
  if (accepted) {
    return (
      <>
        <PageHeader title={t('people.invitation.accepted.title')} lead={t('people.invitation.accepted', { email })} />
        <p>
          <ButtonLink href={`/sign-in?return=${encodeURIComponent(officePath)}`}>
            {t('people.invitation.signIn')}
          </ButtonLink>
        </p>
      </>
    )
  }
  return (
    <ActionForm id="accept-invitation" action={accept} guard={false}>
      <PageHeader title={t('people.invitation.title', { association })} lead={t('people.invitation.lead', { name })} />
      <p>{t('people.invitation.existing', { email })}</p>
      <FormActions>
        <SubmitButton>{t('people.invitation.button')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
