import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { DeskView } from '@/components/review/desk-view'
import { OfficeTabs } from '@/components/review/office-tabs'
import { desk } from '@/lib/review/queries/desk'
import { enterList, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('review.desk.title')

export default async function DeskPage(props: Props) {
  const { ctx, params, view } = await enterList(props, (ctx, { search }) => desk(ctx, texts(search)))
  const { t } = ctx
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="applications" />}>
      <PageHeader size="desk" title={t('review.desk.title')} />
      <DeskView t={t} org={params.org} view={view} />
    </Page>
  )
}
