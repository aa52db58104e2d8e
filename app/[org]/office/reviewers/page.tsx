import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { PoolList } from '@/components/pool/pool-list'
import { OfficeTabs } from '@/components/review/office-tabs'
import { HowAlike } from '@/components/settling/how-alike'
import { poolPage } from '@/lib/reviewers/queries/pool'
import { enterList, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('pool.title')

export default async function PoolPage(props: Props) {
  const { ctx, params, view } = await enterList(props, (ctx, { search }) => poolPage(ctx, texts(search)))
  const { t } = ctx
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="reviewers" />}>
      <PageHeader
        size="desk"
        title={t('pool.title')}
        lead={t('pool.lead')}
        actions={<HowAlike t={t} org={params.org} />}
      />
      <PoolList t={t} org={params.org} view={view} />
    </Page>
  )
}
