import { BulkPage } from '@/components/bulk/bulk-page'
import { Page } from '@/components/layout/page'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { bulkView } from '@/lib/bulk/queries/pages'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { dropBulkAction, startBulkAction, stopBulkAction, undoBulkAction } from '../actions'

type Props = { params: Promise<{ org: string; act: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('bulk.list.title')

export default async function BulkActPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params, search }) =>
    bulkView(ctx, params.act, Number(search.after ?? -1)),
  )
  const { t } = ctx
  const desk = `/${params.org}/office/applications`
  const crumbs = [
    { label: t('review.desk.title'), href: desk },
    { label: t('bulk.list.title'), href: `${desk}/bulk` },
  ]
  const acts = {
    start: startBulkAction.bind(null, params.org),
    drop: dropBulkAction.bind(null, params.org),
    stop: stopBulkAction.bind(null, params.org),
    undo: undoBulkAction.bind(null, params.org),
  }
  return (
    <Page width="full" top={<Breadcrumbs t={t} crumbs={crumbs} />}>
      <BulkPage t={t} desk={desk} view={view} acts={acts} />
    </Page>
  )
}
