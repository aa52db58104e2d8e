import { RequestResetForm } from '@/components/auth/request-reset-form'
import { AccountPage } from '@/components/layout/account-page'
import { enterAccount } from '@/lib/web/account-enter'
import { titled } from '@/lib/web/metadata'
import { requestResetAction } from '../actions'

export const generateMetadata = () => titled('auth.forgotten.title')

export default async function ForgottenPage() {
  const { ctx } = await enterAccount({}, 'everybody', async () => null)
  return (
    <AccountPage title={ctx.t('auth.forgotten.title')} lead={ctx.t('auth.forgotten.lead')}>
      <RequestResetForm action={requestResetAction} />
    </AccountPage>
  )
}
