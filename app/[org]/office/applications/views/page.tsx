import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { DeskViewForms } from '@/components/review/desk-views'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { deskBeside } from '@/lib/review/queries/desk-beside'
import { addressOf, understood } from '@/lib/review/schema/desk'
import { enterList, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { removeDeskViewAction, saveDeskViewAction } from './actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('desk.views.keep')

export default async function DeskViewsPage(props: Props) {
  const { ctx, params, search, view } = await enterList(props, deskBeside)
  const { t } = ctx
  const base = `/${params.org}/office/applications`
  const query = new URLSearchParams(addressOf(understood(search))).toString()
  const acts = { save: saveDeskViewAction.bind(null, params.org), remove: removeDeskViewAction.bind(null, params.org) }
  return (
    <ErrorTexts locale={ctx.locale} of={['desk']}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[{ label: t('review.desk.title'), href: base }]} />}>
        <DeskViewForms t={t} base={base} query={query} views={view.views} {...acts} />
      </Page>
    </ErrorTexts>
  )
}
