import { BulkList } from '@/components/bulk/bulk-list'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { recentBulk } from '@/lib/bulk/queries/pages'
import { enterList } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string }> }

export const generateMetadata = () => titled('bulk.list.title')

export default async function BulkActsPage(props: Props) {
  const { ctx, params, view } = await enterList(props, recentBulk)
  const { t } = ctx
  const desk = `/${params.org}/office/applications`
  return (
    <Page width="full" top={<Breadcrumbs t={t} crumbs={[{ label: t('review.desk.title'), href: desk }]} />}>
      <PageHeader size="desk" title={t('bulk.list.title')} lead={t('bulk.list.lead')} />
      <BulkList t={t} desk={desk} zone={ctx.org.zone} acts={view} />
    </Page>
  )
}
