import { SignInForm } from '@/components/auth/sign-in-form'
import { AccountPage } from '@/components/layout/account-page'
import { Callout } from '@/components/ui/callout'
import { TextLink } from '@/components/ui/text-link'
import { safeReturn } from '@/lib/auth/schema'
import { enterAccount, one } from '@/lib/web/account-enter'
import type { Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { signInAction } from '../actions'

export const generateMetadata = () => titled('auth.signIn.title')

export default async function SignInPage(props: { searchParams: Promise<Search> }) {
  const { ctx, search } = await enterAccount(props, 'everybody', async () => null)
  const { t } = ctx
  const back = safeReturn(one(search.return))
  return (
    <AccountPage title={t('auth.signIn.title')} lead={t('auth.signIn.lead')}>
      {one(search.done) === 'password' && <Callout tone="success">{t('auth.signIn.passwordDone')}</Callout>}
      <SignInForm action={signInAction} back={back} />
      <p>
        <TextLink href="/forgotten">{t('auth.signIn.forgotten')}</TextLink>
      </p>
      <p>
        {t('auth.signIn.new')}{' '}
        <TextLink href={`/sign-up?return=${encodeURIComponent(back)}`}>{t('auth.signIn.signUp')}</TextLink>
      </p>
    </AccountPage>
  )
}
