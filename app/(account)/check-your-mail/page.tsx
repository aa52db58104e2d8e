import { AccountPage } from '@/components/layout/account-page'
import { enterAccount } from '@/lib/web/account-enter'
import { titled } from '@/lib/web/metadata'

export const generateMetadata = () => titled('auth.checkMail.title')

export default async function CheckYourMailPage() {
  const { ctx } = await enterAccount({}, 'everybody', async () => null)
  return <AccountPage title={ctx.t('auth.checkMail.title')} lead={ctx.t('auth.checkMail.lead')} />
}
