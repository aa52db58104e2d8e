import { AssignmentsView } from '@/components/assigning/assignments-page'
import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { OfficeTabs } from '@/components/review/office-tabs'
import { assignments } from '@/lib/reviewers/queries/assignments'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { assignReadersAction } from './actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('assigning.title')

export default async function AssignmentsPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { search }) => assignments(ctx, texts(search)))
  const { t } = ctx
  const { org } = params
  const { after, asked } = texts(search)
  const said = { after, asked, left: [search.left ?? []].flat() }
  return (
    <ErrorTexts locale={ctx.locale} of={['assigning']}>
      <Page width="full" top={<OfficeTabs t={t} org={org} actor={ctx.actor} current="assignments" />}>
        <AssignmentsView t={t} org={org} view={view} {...said} confirm={assignReadersAction.bind(null, org)} />
      </Page>
    </ErrorTexts>
  )
}
