import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { PublicRegister } from '@/components/register/public-register'
import { searchRegister } from '@/lib/register/public'
import { type Search, visitList } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { demandPublicRate } from '@/lib/web/slow-down'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('register.public.title')

export default async function RegisterPage(props: Props) {
  await demandPublicRate('register')
  const { ctx, params, view } = await visitList(props, (ctx, { search }) => searchRegister(ctx, texts(search)))
  const { t, org } = ctx
  return (
    <Page>
      <PageHeader title={t('register.public.title')} lead={t('register.public.lead', { org: org.name })} />
      <PublicRegister t={t} org={params.org} view={view} />
    </Page>
  )
}
