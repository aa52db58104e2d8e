import { KeepAddressForm } from '@/components/auth/keep-address-form'
import { AccountPage } from '@/components/layout/account-page'
import { addressLink } from '@/lib/auth/queries'
import { enterAccount } from '@/lib/web/account-enter'
import { titled } from '@/lib/web/metadata'
import { keepAddressAction } from '../../actions'

export const generateMetadata = () => titled('auth.keep.title')

export default async function KeepAddressPage(props: { params: Promise<{ token: string }> }) {
  const { ctx, params, view } = await enterAccount(props, 'everybody', (ctx, given) =>
    addressLink(ctx, 'keep-address', given.params.token),
  )
  const { t } = ctx
  if (view.state !== 'open') return <AccountPage title={t('auth.link.title')} lead={t(view.state)} />
  const [from, to] = [view.fromEmail, view.toEmail]
  return (
    <AccountPage
      title={t('auth.keep.title')}
      lead={t(view.changed ? 'auth.keep.changed' : 'auth.keep.asked', { from, to })}
    >
      <p className="mb-6 break-words">{t('auth.keep.lead', { from })}</p>
      <KeepAddressForm action={keepAddressAction} token={params.token} />
    </AccountPage>
  )
}
