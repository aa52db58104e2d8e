import { SignUpForm } from '@/components/auth/sign-up-form'
import { AccountPage } from '@/components/layout/account-page'
import { TextLink } from '@/components/ui/text-link'
import { safeReturn } from '@/lib/auth/schema'
import { enterAccount, one } from '@/lib/web/account-enter'
import type { Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { signUpAction } from '../actions'

export const generateMetadata = () => titled('auth.signUp.title')

export default async function SignUpPage(props: { searchParams: Promise<Search> }) {
  const { ctx, search } = await enterAccount(props, 'everybody', async () => null)
  const { t } = ctx
  const back = safeReturn(one(search.return))
  return (
    <AccountPage title={t('auth.signUp.title')} lead={t('auth.signUp.lead')}>
      <SignUpForm action={signUpAction} back={back} />
      <p>
        {t('auth.signUp.known')}{' '}
        <TextLink href={`/sign-in?return=${encodeURIComponent(back)}`}>{t('auth.signIn.submit')}</TextLink>
      </p>
    </AccountPage>
  )
}
