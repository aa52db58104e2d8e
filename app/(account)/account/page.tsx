import { redirect } from 'next/navigation'
import { AccountAddress, AccountDone } from '@/components/auth/account-address'
import { AccountLetters } from '@/components/auth/account-letters'
import { AccountSessions } from '@/components/auth/account-sessions'
import { ChangePasswordForm } from '@/components/auth/change-password-form'
import { AccountPage } from '@/components/layout/account-page'
import { Section } from '@/components/layout/page'
import { accountView } from '@/lib/auth/queries'
import { enterAccount, one } from '@/lib/web/account-enter'
import type { Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { changePasswordAction, endSessionAction, requestAddressAction, signOutEverywhereAction } from '../actions'

export const generateMetadata = () => titled('auth.account.title')

export default async function OwnAccountPage(props: { searchParams: Promise<Search> }) {
  const { ctx, view, search } = await enterAccount(props, 'signed-in', accountView)
  if (!view) redirect('/sign-in')
  const { t } = ctx
  return (
    <AccountPage title={t('auth.account.title')} lead={`${view.name} · ${view.email}`}>
      <AccountDone t={t} done={one(search.done)} />
      <Section id="password" title={t('auth.account.password')}>
        <ChangePasswordForm action={changePasswordAction} email={view.email} />
      </Section>
      <AccountAddress t={t} {...view} done={one(search.done)} action={requestAddressAction} />
      <Section id="letters" title={t('messages.letters.account')} lead={t('messages.letters.account.lead')}>
        <AccountLetters t={t} letters={view.letters} />
      </Section>
      <Section id="sessions" title={t('auth.account.sessions')}>
        <AccountSessions t={t} sessions={view.sessions} end={endSessionAction} everywhere={signOutEverywhereAction} />
      </Section>
    </AccountPage>
  )
}
