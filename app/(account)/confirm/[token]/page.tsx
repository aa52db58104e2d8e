import { PasswordLinkForm } from '@/components/auth/password-link-form'
import { AccountPage } from '@/components/layout/account-page'
import { linkState } from '@/lib/auth/queries'
import { safeReturn } from '@/lib/auth/schema'
import { enterAccount, one } from '@/lib/web/account-enter'
import type { Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { confirmAddressAction } from '../../actions'

export const generateMetadata = () => titled('auth.confirm.title')

export default async function ConfirmAddressPage(props: {
  params: Promise<{ token: string }>
  searchParams: Promise<Search>
}) {
  const { ctx, params, search, view } = await enterAccount(props, 'everybody', (ctx, given) =>
    linkState(ctx, 'confirm-address', given.params.token),
  )
  if (view !== 'open') return <AccountPage title={ctx.t('auth.link.title')} lead={ctx.t(view)} />
  return (
    <AccountPage title={ctx.t('auth.confirm.title')} lead={ctx.t('auth.confirm.lead')}>
      <PasswordLinkForm
        id="confirm"
        action={confirmAddressAction}
        token={params.token}
        back={safeReturn(one(search.return))}
      />
    </AccountPage>
  )
}
