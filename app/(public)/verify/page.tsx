import { redirect } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { VerifyForm } from '@/components/register/verify-form'
import { enterAccount } from '@/lib/web/account-enter'
import type { Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { demandPublicRate } from '@/lib/web/slow-down'

export const generateMetadata = () => titled('register.verify.title')

export default async function VerifyPage(props: { searchParams: Promise<Search> }) {
  const { ctx, search } = await enterAccount(props, 'everybody', async () => null)
  const { t } = ctx
  const number = texts(search).number?.trim()
  if (number) redirect(`/verify/${encodeURIComponent(number.slice(0, 60))}`)
  await demandPublicRate('verify')
  return (
    <Page width="text">
      <PageHeader title={t('register.verify.title')} lead={t('register.verify.lead')} />
      <VerifyForm t={t} />
    </Page>
  )
}
