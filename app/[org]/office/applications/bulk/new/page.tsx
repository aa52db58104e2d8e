import { BulkNew } from '@/components/bulk/bulk-new'
import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { chooseView } from '@/lib/bulk/queries/pages'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { prepareBulkAction } from '../actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('bulk.pick.bar')

export default async function NewBulkPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { search }) => chooseView(ctx, search))
  const { t } = ctx
  const desk = `/${params.org}/office/applications`
  return (
    <ErrorTexts locale={ctx.locale} of={['bulk']}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[{ label: t('review.desk.title'), href: desk }]} />}>
        <BulkNew t={t} desk={desk} view={view} prepare={prepareBulkAction.bind(null, params.org)} />
      </Page>
    </ErrorTexts>
  )
}
