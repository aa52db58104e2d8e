import type { Metadata } from 'next'
import { ErrorTexts } from '@/components/layout/error-texts'
import { LinkRefused } from '@/components/layout/link-refused'
import { LinkShell } from '@/components/layout/link-shell'
import { Invitation } from '@/components/people/invitation'
import { invitationView } from '@/lib/people/queries/invitation'
import { enterByLink } from '@/lib/web/link-door'
import { shellFor } from '@/lib/web/shell'
import { chooseLocaleAction } from '../../(account)/actions'
import { acceptInvitationAction } from './actions'

export const metadata: Metadata = { robots: { index: false, follow: false } }
type Props = { params: Promise<{ token: string }> }

export default async function InvitationPage({ params }: Props) {
  const { token } = await params
  const { t } = await shellFor(null)
  const page = await enterByLink('invitation', token, invitationView)
  if (page.refused) {
    return (
      <LinkShell t={t} setLocale={chooseLocaleAction}>
        <LinkRefused t={t} refused={page.refused} room="people.invitation" />
      </LinkShell>
    )
  }
  const { ctx, view } = page
  return (
    <LinkShell t={ctx.t} org={ctx.org} setLocale={chooseLocaleAction}>
      <ErrorTexts locale={ctx.locale} of={['people']}>
        <Invitation t={ctx.t} view={view} accept={acceptInvitationAction.bind(null, token)} />
      </ErrorTexts>
    </LinkShell>
  )
}
