import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { OfficeRegister } from '@/components/register/office-register'
import { OfficeTabs } from '@/components/review/office-tabs'
import { officeRegister } from '@/lib/register/queries/office'
import { enterList, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('register.office.title')

export default async function OfficeRegisterPage(props: Props) {
  const { ctx, params, view } = await enterList(props, (ctx, { search }) => officeRegister(ctx, texts(search)))
  const { t } = ctx
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="register" />}>
      <PageHeader size="desk" title={t('register.office.title')} />
      <OfficeRegister t={t} org={params.org} view={view} />
    </Page>
  )
}
