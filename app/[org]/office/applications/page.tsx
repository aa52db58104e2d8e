import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { DeskView } from '@/components/review/desk-view'
import { OfficeTabs } from '@/components/review/office-tabs'
import { kindsFor } from '@/lib/bulk/policy'
import { unreadIn } from '@/lib/messages/queries/unread'
import { desk } from '@/lib/review/queries/desk'
import { deskBeside, opened } from '@/lib/review/queries/desk-beside'
import { promisesAny } from '@/lib/rules/standing'
import { enterList, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('review.desk.title')

export default async function DeskPage(props: Props) {
  const { ctx, params, view } = await enterList(props, async (ctx, { search }) => {
    const beside = await deskBeside(ctx)
    const found = await desk(ctx, opened(search, beside.views))
    const ids = found.rows.map(({ id }) => id)
    return { view: found, beside, unread: await unreadIn(ctx, ids) }
  })
  const { t } = ctx
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="applications" />}>
      <PageHeader size="desk" title={t('review.desk.title')} />
      <DeskView
        t={t}
        org={params.org}
        {...view}
        kinds={kindsFor(ctx.actor)}
        promises={promisesAny(ctx.org.settings.serviceLevels)}
      />
    </Page>
  )
}
