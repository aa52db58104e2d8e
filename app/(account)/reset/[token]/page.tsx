import { PasswordLinkForm } from '@/components/auth/password-link-form'
import { AccountPage } from '@/components/layout/account-page'
import { linkState } from '@/lib/auth/queries'
import { enterAccount } from '@/lib/web/account-enter'
import type { Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { resetPasswordAction } from '../../actions'

export const generateMetadata = () => titled('auth.reset.title')

export default async function ResetPasswordPage(props: {
  params: Promise<{ token: string }>
  searchParams: Promise<Search>
}) {
  const { ctx, params, view } = await enterAccount(props, 'everybody', (ctx, given) =>
    linkState(ctx, 'reset-password', given.params.token),
  )
  if (view !== 'open') return <AccountPage title={ctx.t('auth.link.title')} lead={ctx.t(view)} />
  return (
    <AccountPage title={ctx.t('auth.reset.title')} lead={ctx.t('auth.reset.lead')}>
      <PasswordLinkForm id="reset" action={resetPasswordAction} token={params.token} />
    </AccountPage>
  )
}
