import { AccountPage } from '@/components/layout/account-page'
import { enterAccount } from '@/lib/web/account-enter'

export default async function CheckYourMailPage() {
  const { ctx } = await enterAccount({}, 'everybody', async () => null)
  return <AccountPage title={ctx.t('auth.checkMail.title')} lead={ctx.t('auth.checkMail.lead')} />
}
