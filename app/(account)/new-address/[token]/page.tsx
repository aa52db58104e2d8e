import { PasswordLinkForm } from '@/components/auth/password-link-form'
import { AccountPage } from '@/components/layout/account-page'
import { addressLink } from '@/lib/auth/queries'
import { enterAccount } from '@/lib/web/account-enter'
import { titled } from '@/lib/web/metadata'
import { takeAddressAction } from '../../actions'

export const generateMetadata = () => titled('auth.take.title')

export default async function NewAddressPage(props: { params: Promise<{ token: string }> }) {
  const { ctx, params, view } = await enterAccount(props, 'everybody', (ctx, given) =>
    addressLink(ctx, 'new-address', given.params.token),
  )
  if (view.state !== 'open') return <AccountPage title={ctx.t('auth.link.title')} lead={ctx.t(view.state)} />
  return (
    <AccountPage title={ctx.t('auth.take.title')} lead={ctx.t('auth.take.lead', { email: view.toEmail })}>
      <PasswordLinkForm id="take" action={takeAddressAction} token={params.token} back="/account?done=taken" />
    </AccountPage>
  )
}
