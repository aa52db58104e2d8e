import { redirect } from 'next/navigation'
import { AccountLetters } from '@/components/auth/account-letters'
import { AccountSessions } from '@/components/auth/account-sessions'
import { ChangePasswordForm } from '@/components/auth/change-password-form'
import { AccountPage } from '@/components/layout/account-page'
import { Section } from '@/components/layout/page'
import { Callout } from '@/components/ui/callout'
import { accountView } from '@/lib/auth/queries'
import { enterAccount, one } from '@/lib/web/account-enter'
import type { Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { changePasswordAction, endSessionAction, signOutEverywhereAction } from '../actions'

export const generateMetadata = () => titled('auth.account.title')

export default async function OwnAccountPage(props: { searchParams: Promise<Search> }) {
  const { ctx, view, search } = await enterAccount(props, 'signed-in', accountView)
  if (!view) redirect('/sign-in')
  const { t } = ctx
  return (
    <AccountPage title={t('auth.account.title')} lead={`${view.name} · ${view.email}`}>
      {one(search.done) === 'password' && <Callout tone="success">{t('auth.account.passwordDone')}</Callout>}
      <Section id="password" title={t('auth.account.password')}>
        <ChangePasswordForm action={changePasswordAction} email={view.email} />
      </Section>
      <Section id="letters" title={t('messages.letters.account')} lead={t('messages.letters.account.lead')}>
        <AccountLetters t={t} letters={view.letters} />
      </Section>
      <Section id="sessions" title={t('auth.account.sessions')}>
        <AccountSessions t={t} sessions={view.sessions} end={endSessionAction} everywhere={signOutEverywhereAction} />
      </Section>
    </AccountPage>
  )
}
